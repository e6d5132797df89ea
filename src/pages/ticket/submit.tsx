import { Page } from '../../ui/page'

export default function SubmitTicketPage() {
  return <Page title="报事" />
}
