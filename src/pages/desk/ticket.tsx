import { Page } from '../../ui/page'

export default function DeskTicketPage() {
  return <Page title="工单" />
}
