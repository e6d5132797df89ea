import { useRouter } from '@tarojs/taro'
import { CheckCode } from '../../features/service/check-code'
import { useNow } from '../../gateway/use-now'
import { Page } from '../../ui/page'

export default function CheckPage() {
  const { code = '' } = useRouter().params
  const now = useNow()
  return (
    <Page title="查验奉献卡">
      <CheckCode key={code} code={code} now={now} />
    </Page>
  )
}
