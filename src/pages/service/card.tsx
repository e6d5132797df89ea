import { MyCard } from '../../features/service/my-card'
import { useNow } from '../../gateway/use-now'
import { Page } from '../../ui/page'
import { useToast } from '../../ui/toast'

export default function CardPage() {
  const now = useNow()
  const toast = useToast()
  return (
    <Page title="奉献卡">
      <MyCard now={now} say={toast.show} />
      {toast.view}
    </Page>
  )
}
