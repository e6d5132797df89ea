import { OneTicket } from '../../features/desk/one-ticket'
import { Page } from '../../ui/page'
import { useToast } from '../../ui/toast'

export default function DeskTicketPage() {
  const toast = useToast()
  return (
    <Page title="工单" width="wide">
      <OneTicket say={toast.show} />
      {toast.view}
    </Page>
  )
}
