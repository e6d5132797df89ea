import { useRouter } from '@tarojs/taro'
import { DeskLetter } from '../../features/letter/desk-letter'
import { useHeard } from '../../gateway/hear'
import { Page } from '../../ui/page'
import { useToast } from '../../ui/toast'

export default function DeskLetterPage() {
  const { id = '' } = useRouter().params
  useHeard(id)
  const toast = useToast()
  return (
    <Page title="来信" width="wide">
      <DeskLetter key={id} id={id} onTaken={(words) => toast.show({ text: words, tone: 'ok' })} />
      {toast.view}
    </Page>
  )
}
