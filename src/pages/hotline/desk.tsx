import { HotlineDesk } from '../../features/hotline/hotline-desk'
import { Page } from '../../ui/page'
import { useToast } from '../../ui/toast'

export default function HotlineDeskPage() {
  const toast = useToast()
  return (
    <Page title="热线坐席台" width="wide">
      <HotlineDesk say={toast.show} />
      {toast.view}
    </Page>
  )
}
