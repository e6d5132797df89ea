import { useRouter } from '@tarojs/taro'
import { Topics } from '../../features/board/topics'
import { Page } from '../../ui/page'
import { useToast } from '../../ui/toast'

export default function TopicsPage() {
  const { area = '' } = useRouter().params
  const toast = useToast()
  return (
    <Page title="专题讨论">
      <Topics area={area} say={toast.show} />
      {toast.view}
    </Page>
  )
}
