import Taro, { useRouter } from '@tarojs/taro'
import { ActivityDetail } from '../../features/activity/activity-detail'
import { useHeard } from '../../gateway/hear'
import { useNow } from '../../gateway/use-now'
import { Page } from '../../ui/page'

export default function ActivityPage() {
  const { id = '' } = useRouter().params
  useHeard(id)
  const now = useNow()
  return (
    <Page title="活动">
      <ActivityDetail
        key={id}
        id={id}
        now={now}
        onTeam={(team) => Taro.navigateTo({ url: `/pages/together/team?id=${team}` })}
        onEdit={(activity) => Taro.navigateTo({ url: `/pages/together/new-activity?id=${activity}` })}
      />
    </Page>
  )
}
