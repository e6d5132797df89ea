import Taro, { stopPullDownRefresh, usePullDownRefresh } from '@tarojs/taro'
import { useState } from 'react'
import { Leaders } from '../../features/area/leaders'
import { Greeting } from '../../features/home/greeting'
import { MainDoors } from '../../features/home/main-doors'
import { MoreDoors, type Door } from '../../features/home/more-doors'
import { Nearby } from '../../features/home/nearby'
import { StaffEntry } from '../../features/person/staff-entry'
import { communityOf, useMe } from '../../features/person/use-me'
import { VacancyLine } from '../../features/service/vacancy-line'
import { OpenMatters } from '../../features/ticket/open-matters'
import { WaitingParcels } from '../../features/ticket/waiting-parcels'
import { useOnline } from '../../gateway/online'
import { useNow } from '../../gateway/use-now'
import { useNumberOnTab } from '../../gateway/inbox-number'
import { inboxTab } from '../../tabs'
import { Button } from '../../ui/button'
import { NoticeBar } from '../../ui/notice-bar'
import { ListRow } from '../../ui/list-row'
import { Page } from '../../ui/page'
import { RowList } from '../../ui/row-list'
import { Section } from '../../ui/section'
import { sayProblemLine } from '../../words/problem'

/** What else one may do here, in the order of worth. */
const doors: readonly Door[] = [
  { path: '/pages/letter/index', label: '书记信箱', hint: '私下写给书记', icon: 'letter' },
  { path: '/pages/board/index', label: '留言板', hint: '大家一起说', icon: 'people' },
  { path: '/pages/together/activities', label: '活动和队伍', hint: '一起来做点事', icon: 'heart' },
  { path: '/pages/service/index', label: '志愿服务', hint: '认领一个岗位', icon: 'star' },
]

const open = (url: string) => () => Taro.navigateTo({ url })

export default function HomePage() {
  const me = useMe()
  const now = useNow()
  useNumberOnTab(inboxTab)
  const online = useOnline()
  const [turn, setTurn] = useState(0)
  usePullDownRefresh(() => {
    setTurn((before) => before + 1)
    void me.reload().finally(() => stopPullDownRefresh())
  })
  const home = me.data?.home ?? []
  const community = communityOf(home)
  const area = home[home.length - 1]?.id
  const toArea = open('/pages/person/area')
  const notice = online ? (
    me.problem && <NoticeBar tone="warn">{sayProblemLine(me.problem)}</NoticeBar>
  ) : (
    <NoticeBar tone="warn">现在没有网络。可以先写好，有网了自动交上去。</NoticeBar>
  )
  return (
    <Page title="邻声" tab notice={notice}>
      <Greeting name={me.data?.name ?? null} community={community?.name ?? null} now={now} onCommunity={toArea} />
      <MainDoors onSubmit={open('/pages/ticket/submit')} />
      {me.data && <StaffEntry me={me.data} onOpen={(path) => Taro.navigateTo({ url: path })} />}
      <Section
        title="我的事"
        aside={
          <Button kind="quiet" onPress={() => Taro.switchTab({ url: '/pages/mine/index' })}>
            全部
          </Button>
        }
      >
        <WaitingParcels onOpen={(parcel) => Taro.navigateTo({ url: `/pages/ticket/submit?parcel=${parcel.id}` })} />
        <OpenMatters
          key={turn}
          now={now}
          most={3}
          onOpen={(id) => Taro.navigateTo({ url: `/pages/ticket/detail?id=${id}` })}
        />
      </Section>
      <MoreDoors doors={doors} onOpen={(path) => Taro.navigateTo({ url: path })} />
      <RowList>
        <ListRow icon="search" title="办事指南" text="怎么办，先查一查" onPress={open('/pages/guide/index')} />
      </RowList>
      {community && <VacancyLine key={community.id} onOpen={open('/pages/service/posts')} />}
      {area && (
        <Section
          title="有事找谁"
          aside={
            <Button kind="quiet" onPress={toArea}>
              更多
            </Button>
          }
        >
          <Leaders area={area} most={3} />
        </Section>
      )}
      <Section title="身边已解决">
        <Nearby key={turn} area={community?.id ?? null} now={now} />
      </Section>
    </Page>
  )
}
