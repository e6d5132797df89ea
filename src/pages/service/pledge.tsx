import Taro, { useRouter } from '@tarojs/taro'
import { PledgeDetail } from '../../features/service/pledge-detail'
import { useNow } from '../../gateway/use-now'
import { Page } from '../../ui/page'

const open = (page: string) => Taro.navigateTo({ url: `/pages/service/${page}` })

export default function PledgePage() {
  const { id = '' } = useRouter().params
  const now = useNow()
  return (
    <Page title="承诺">
      <PledgeDetail
        key={id}
        id={id}
        now={now}
        onRecorded={() => open('records')}
        onDuty={(duty) => open(`duty?id=${duty}`)}
      />
    </Page>
  )
}
