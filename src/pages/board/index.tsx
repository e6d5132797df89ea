import Taro, { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { CommunityBoard } from '../../features/board/community-board'
import { MyPosts } from '../../features/board/my-posts'
import { communityOf } from '../../features/person/use-me'
import { useCall } from '../../gateway/use-call'
import { useNow } from '../../gateway/use-now'
import { Button } from '../../ui/button'
import { Page } from '../../ui/page'
import { StateView } from '../../ui/state-view'
import { Tabs } from '../../ui/tabs'

const toPost = (id: string) => Taro.navigateTo({ url: `/pages/board/post?id=${id}` })
const toArea = () => Taro.navigateTo({ url: '/pages/person/area' })

export default function BoardPage() {
  const [tab, setTab] = useState<'all' | 'mine'>('all')
  const now = useNow()
  // A link that names a community is read by anybody: nobody is asked who they are.
  const { area } = useRouter().params
  const me = useCall('person', 'me', area === undefined ? {} : null, { keep: true })
  const community = communityOf(me.data?.home ?? [])
  const shown = area ?? community?.id
  return (
    <Page
      title="留言板"
      bottom={
        <Button kind="main" size="large" block onPress={() => Taro.navigateTo({ url: '/pages/board/write' })}>
          我要留言
        </Button>
      }
    >
      <Tabs
        label="留言板"
        value={tab}
        onChange={setTab}
        tabs={[
          { value: 'all', label: community?.name ?? '社区' },
          { value: 'mine', label: '我的' },
        ]}
      />
      {tab === 'mine' && <MyPosts now={now} onOpen={toPost} />}
      {tab === 'all' && shown !== undefined && <CommunityBoard area={shown} now={now} onOpen={toPost} />}
      {tab === 'all' && shown === undefined && me.data && (
        <StateView
          kind="empty"
          picture="door"
          title="先选您住的社区"
          text="选好以后就能看到社区的留言。"
          action={{ label: '选社区', onPress: toArea }}
        />
      )}
      {tab === 'all' && shown === undefined && !me.data && <StateView kind="loading" rows={4} label="正在打开留言板" />}
    </Page>
  )
}
