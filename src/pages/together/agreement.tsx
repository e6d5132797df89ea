import Taro, { useRouter } from '@tarojs/taro'
import { AgreementDetail } from '../../features/exchange/agreement-detail'
import { useNow } from '../../gateway/use-now'
import { useHeard } from '../../gateway/hear'
import { Page } from '../../ui/page'

export default function AgreementPage() {
  const { id = '' } = useRouter().params
  useHeard(id)
  const now = useNow()
  return (
    <Page title="协议">
      <AgreementDetail
        key={id}
        id={id}
        now={now}
        onListing={(listing) => Taro.navigateTo({ url: `/pages/together/listing?id=${listing}` })}
      />
    </Page>
  )
}
