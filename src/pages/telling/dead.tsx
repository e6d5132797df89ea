import { DeadLetters } from '../../features/inbox/dead-letters'
import { useNow } from '../../gateway/use-now'
import { Page } from '../../ui/page'
import { useToast } from '../../ui/toast'

export default function DeadPage() {
  const toast = useToast()
  const now = useNow()
  return (
    <Page title="没送到的消息">
      <DeadLetters now={now} say={toast.show} />
      {toast.view}
    </Page>
  )
}
