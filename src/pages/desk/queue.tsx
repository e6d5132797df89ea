import { Desk } from '../../features/desk/desk'
import { Page } from '../../ui/page'
import { useToast } from '../../ui/toast'

export default function QueuePage() {
  const toast = useToast()
  return (
    <Page title="待办" width="wide">
      <Desk say={toast.show} />
      {toast.view}
    </Page>
  )
}
