import { CallHistory } from '../../features/hotline/call-history'
import { Page } from '../../ui/page'

export default function CallsPage() {
  return (
    <Page title="来电记录">
      <CallHistory />
    </Page>
  )
}
