import { useRouter } from '@tarojs/taro'
import { LateLetters } from '../../features/letter/late-letters'
import { Page } from '../../ui/page'

export default function LateLettersPage() {
  const { of = null } = useRouter().params
  return (
    <Page title="逾期来信">
      <LateLetters of={of} />
    </Page>
  )
}
