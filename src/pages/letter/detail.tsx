import { useRouter } from '@tarojs/taro'
import { LetterDetail } from '../../features/letter/letter-detail'
import { useNow } from '../../gateway/use-now'
import { Page } from '../../ui/page'

export default function LetterPage() {
  const { id = '' } = useRouter().params
  const now = useNow()
  return (
    <Page title="这封信">
      <LetterDetail key={id} id={id} now={now} />
    </Page>
  )
}
