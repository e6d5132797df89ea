import { Duty } from '../../features/roster/duty'
import { Page } from '../../ui/page'
import { useToast } from '../../ui/toast'

export default function RosterPage() {
  const toast = useToast()
  return (
    <Page title="值班表" width="wide">
      <Duty say={toast.show} />
      {toast.view}
    </Page>
  )
}
