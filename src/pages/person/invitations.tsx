import { Page } from '../../ui/page'

export default function InvitationsPage() {
  return <Page title="邀请" />
}
