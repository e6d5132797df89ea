import Taro, { useRouter } from '@tarojs/taro'
import { ListingDetail } from '../../features/exchange/listing-detail'
import { useMe } from '../../features/person/use-me'
import { useHeard } from '../../gateway/hear'
import { useNow } from '../../gateway/use-now'
import { Page } from '../../ui/page'
import { ownSides } from './own-sides'

export default function ListingPage() {
  const { id = '' } = useRouter().params
  const now = useNow()
  const me = useMe()
  useHeard(me.data ? id : null)
  const { units, communities, desks } = ownSides(me.data)
  return (
    <Page title="需求和资源">
      <ListingDetail
        key={id}
        id={id}
        now={now}
        units={units}
        communities={communities}
        desks={desks}
        onAgreement={(agreement) => Taro.navigateTo({ url: `/pages/together/agreement?id=${agreement}` })}
      />
    </Page>
  )
}
