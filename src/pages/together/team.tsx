import Taro, { useRouter } from '@tarojs/taro'
import { TeamDetail } from '../../features/team/team-detail'
import { useHeard } from '../../gateway/hear'
import { Page } from '../../ui/page'

export default function TeamPage() {
  const { id = '' } = useRouter().params
  useHeard(id)
  return (
    <Page title="队伍">
      <TeamDetail
        key={id}
        id={id}
        onActivity={(team) => Taro.navigateTo({ url: `/pages/together/new-activity?team=${team}` })}
      />
    </Page>
  )
}
