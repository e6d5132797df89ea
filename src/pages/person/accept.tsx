import { Page } from '../../ui/page'

export default function AcceptInvitationPage() {
  return <Page title="接受邀请" />
}
