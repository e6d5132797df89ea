import { Invitations } from '../../features/invitation/invitations'
import { Page } from '../../ui/page'
import { useToast } from '../../ui/toast'

export default function InvitationsPage() {
  const toast = useToast()
  return (
    <Page title="邀请和任职">
      <Invitations say={toast.show} />
      {toast.view}
    </Page>
  )
}
