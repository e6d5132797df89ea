import { Diary } from '../../features/service/diary'
import { useNow } from '../../gateway/use-now'
import { Page } from '../../ui/page'
import { useToast } from '../../ui/toast'

export default function DiaryPage() {
  const now = useNow()
  const toast = useToast()
  return (
    <Page title="日记">
      <Diary now={now} say={toast.show} />
      {toast.view}
    </Page>
  )
}
