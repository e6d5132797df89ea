import { useRouter } from '@tarojs/taro'
import { LetterDetail } from '../../features/letter/letter-detail'
import { useHeard } from '../../gateway/hear'
import { useNow } from '../../gateway/use-now'
import { Page } from '../../ui/page'

export default function LetterPage() {
  const { id = '' } = useRouter().params
  useHeard(id)
  const now = useNow()
  return (
    <Page title="这封信">
      <LetterDetail key={id} id={id} now={now} />
    </Page>
  )
}
