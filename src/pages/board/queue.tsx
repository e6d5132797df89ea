import { Moderation } from '../../features/board/moderation'
import { Page } from '../../ui/page'
import { useToast } from '../../ui/toast'

export default function ModerationPage() {
  const toast = useToast()
  return (
    <Page title="留言审核">
      <Moderation say={toast.show} />
      {toast.view}
    </Page>
  )
}
