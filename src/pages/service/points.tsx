import { Points } from '../../features/service/points'
import { useNow } from '../../gateway/use-now'
import { Page } from '../../ui/page'

export default function PointsPage() {
  const now = useNow()
  return (
    <Page title="积分">
      <Points now={now} />
    </Page>
  )
}
