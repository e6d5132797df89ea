import Taro from '@tarojs/taro'
import { useState } from 'react'
import { CommunityBoard } from '../../features/board/community-board'
import { MyPosts } from '../../features/board/my-posts'
import { communityOf, useMe } from '../../features/person/use-me'
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
  const me = useMe()
  const community = communityOf(me.data?.home ?? [])
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
      {tab === 'all' && community && <CommunityBoard area={community.id} now={now} onOpen={toPost} />}
      {tab === 'all' && !community && me.data && (
        <StateView
          kind="empty"
          picture="door"
          title="先选您住的社区"
          text="选好以后就能看到社区的留言。"
          action={{ label: '选社区', onPress: toArea }}
        />
      )}
      {tab === 'all' && !community && !me.data && <StateView kind="loading" rows={4} label="正在打开留言板" />}
    </Page>
  )
}
