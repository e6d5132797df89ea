import Taro from '@tarojs/taro'
import { useState } from 'react'
import { CommunityActivities, Led, SignedUp } from '../../features/activity/activity-lists'
import { communityOf, useMe } from '../../features/person/use-me'
import { useNow } from '../../gateway/use-now'
import { Button } from '../../ui/button'
import { ListRow } from '../../ui/list-row'
import { Page } from '../../ui/page'
import { RowList } from '../../ui/row-list'
import { StateView } from '../../ui/state-view'
import { Tabs } from '../../ui/tabs'
import { sayProblem } from '../../words/problem'
import { ownSides } from './own-sides'

const go = (url: string) => () => Taro.navigateTo({ url })
const open = (id: string) => Taro.navigateTo({ url: `/pages/together/activity?id=${id}` })

export default function ActivitiesPage() {
  const [tab, setTab] = useState<'all' | 'mine' | 'led'>('all')
  const now = useNow()
  const me = useMe()
  const { communities } = ownSides(me.data)
  const community = communityOf(me.data?.home ?? []) ?? communities[0]
  const isHost = communities.length > 0
  return (
    <Page
      title="活动和队伍"
      bottom={
        isHost && (
          <Button kind="main" size="large" block onPress={go('/pages/together/new-activity')}>
            发起活动
          </Button>
        )
      }
    >
      <RowList>
        <ListRow icon="people" title="社区队伍" text="看看有哪些，想去就申请" onPress={go('/pages/together/teams')} />
        <ListRow icon="list" title="需求和资源" text="缺什么、有什么，互相认领" onPress={go('/pages/together/lists')} />
      </RowList>
      <Tabs
        label="活动"
        value={tab}
        onChange={setTab}
        tabs={[
          { value: 'all', label: '活动预告' },
          { value: 'mine', label: '我报名的' },
          { value: 'led', label: '我带的' },
        ]}
      />
      {tab === 'mine' && <SignedUp now={now} onOpen={open} />}
      {tab === 'led' && <Led now={now} onOpen={open} />}
      {tab === 'all' && community && <CommunityActivities area={community.id} now={now} onOpen={open} />}
      {tab === 'all' && !community && me.data && (
        <StateView
          kind="empty"
          picture="door"
          title="先选您住的社区"
          text="选好以后就能看到社区的活动。"
          action={{ label: '选社区', onPress: go('/pages/person/area') }}
        />
      )}
      {tab === 'all' && !me.data && !me.problem && <StateView kind="loading" rows={4} label="正在打开" />}
      {tab === 'all' && !me.data && me.problem && <StateView {...sayProblem(me.problem)} onRetry={me.reload} />}
    </Page>
  )
}
