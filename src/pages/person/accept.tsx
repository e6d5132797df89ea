import { AcceptCode } from '../../features/invitation/accept-code'
import { Page } from '../../ui/page'

export default function AcceptPage() {
  return (
    <Page title="接受邀请">
      <AcceptCode />
    </Page>
  )
}
