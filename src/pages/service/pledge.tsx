import Taro, { useRouter } from '@tarojs/taro'
import { PledgeDetail } from '../../features/service/pledge-detail'
import { useHeard } from '../../gateway/hear'
import { useNow } from '../../gateway/use-now'
import { Page } from '../../ui/page'

const open = (page: string) => Taro.navigateTo({ url: `/pages/service/${page}` })

export default function PledgePage() {
  const { id = '' } = useRouter().params
  useHeard(id)
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
