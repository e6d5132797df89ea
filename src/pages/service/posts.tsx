import Taro from '@tarojs/taro'
import { useState } from 'react'
import { communityOf, useMe } from '../../features/person/use-me'
import { OpenDuties } from '../../features/service/open-duties'
import { Reports } from '../../features/service/reports'
import { useNow } from '../../gateway/use-now'
import { Page } from '../../ui/page'
import { StateView } from '../../ui/state-view'
import { Tabs } from '../../ui/tabs'
import { useToast } from '../../ui/toast'

const open = (page: string) => Taro.navigateTo({ url: `/pages/service/${page}` })
const toArea = () => Taro.navigateTo({ url: '/pages/person/area' })

export default function PostsPage() {
  const [tab, setTab] = useState<'posts' | 'reports'>('posts')
  const me = useMe()
  const now = useNow()
  const toast = useToast()
  const community = communityOf(me.data?.home ?? [])
  const known = me.data !== null || me.problem !== null
  return (
    <Page title="认领岗位">
      <Tabs
        label="认领岗位"
        value={tab}
        onChange={setTab}
        tabs={[
          { value: 'posts', label: community?.name ?? '岗位' },
          { value: 'reports', label: '述职' },
        ]}
      />
      {!known && <StateView kind="loading" rows={4} label="正在打开" />}
      {known && tab === 'posts' && (
        <OpenDuties
          area={community?.id ?? null}
          now={now}
          onOpen={(duty) => open(`duty?id=${duty}`)}
          onClaimed={(pledge) => open(`pledge?id=${pledge}`)}
        />
      )}
      {known && tab === 'reports' && community && <Reports community={community.id} now={now} say={toast.show} />}
      {known && tab === 'reports' && !community && (
        <StateView kind="empty" picture="door" title="先选您住的社区" action={{ label: '选社区', onPress: toArea }} />
      )}
      {toast.view}
    </Page>
  )
}
