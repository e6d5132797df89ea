import Taro from '@tarojs/taro'
import { useState } from 'react'
import { communityOf, useMe } from '../../features/person/use-me'
import { TeamForm } from '../../features/team/team-form'
import { CommunityTeams, MyTeams, ProposedTeams } from '../../features/team/team-lists'
import { call } from '../../gateway/call'
import { Button } from '../../ui/button'
import { Page } from '../../ui/page'
import { StateView } from '../../ui/state-view'
import { Tabs } from '../../ui/tabs'
import { sayProblem } from '../../words/problem'
import { ownSides } from './own-sides'

const open = (id: string) => Taro.navigateTo({ url: `/pages/together/team?id=${id}` })
const toArea = () => Taro.navigateTo({ url: '/pages/person/area' })

export default function TeamsPage() {
  const [tab, setTab] = useState<'all' | 'mine'>('all')
  const [founding, setFounding] = useState(false)
  const me = useMe()
  const { communities, hosting } = ownSides(me.data)
  const community = communityOf(me.data?.home ?? []) ?? communities[0]
  const founded = (id: string) => {
    setFounding(false)
    return open(id)
  }
  return (
    <Page
      title="社区队伍"
      bottom={
        community && (
          <Button kind="main" size="large" block onPress={() => setFounding(true)}>
            成立一支队伍
          </Button>
        )
      }
    >
      <Tabs
        label="队伍"
        value={tab}
        onChange={setTab}
        tabs={[
          { value: 'all', label: community?.name ?? '社区' },
          { value: 'mine', label: '我的队伍' },
        ]}
      />
      {tab === 'mine' && <MyTeams onOpen={open} />}
      {tab === 'all' && hosting.map((id) => <ProposedTeams key={id} assignment={id} onOpen={open} />)}
      {tab === 'all' && community && <CommunityTeams area={community.id} onOpen={open} />}
      {tab === 'all' && !community && me.data && (
        <StateView kind="empty" picture="door" title="先选您住的社区" action={{ label: '选社区', onPress: toArea }} />
      )}
      {tab === 'all' && !me.data && !me.problem && <StateView kind="loading" rows={4} label="正在打开" />}
      {tab === 'all' && !me.data && me.problem && <StateView {...sayProblem(me.problem)} onRetry={me.reload} />}
      {founding && community && (
        <TeamForm
          place="team.propose"
          version={null}
          title="成立一支队伍"
          yes="成立"
          send={(said, id) => call('team', 'propose', { ...said, id, area: community.id })}
          onDone={founded}
          onClose={() => setFounding(false)}
        />
      )}
    </Page>
  )
}
