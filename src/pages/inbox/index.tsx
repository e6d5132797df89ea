import Taro from '@tarojs/taro'
import { useState } from 'react'
import { AwaitingList } from '../../features/inbox/awaiting-list'
import { MessagesSwitch } from '../../features/inbox/messages-switch'
import { NewsList } from '../../features/inbox/news-list'
import { inboxTab } from '../../tabs'
import { useNumberOnTab } from '../../gateway/inbox-number'
import { useOnline } from '../../gateway/online'
import { useNow } from '../../gateway/use-now'
import { NoticeBar } from '../../ui/notice-bar'
import { Page } from '../../ui/page'
import { Tabs } from '../../ui/tabs'

const open = (url: string) => Taro.navigateTo({ url })

export default function InboxPage() {
  const [tab, setTab] = useState<'awaiting' | 'news'>('awaiting')
  const now = useNow()
  const online = useOnline()
  useNumberOnTab(inboxTab)
  return (
    <Page title="消息" tab notice={!online && <NoticeBar tone="warn">现在没有网络，看到的是上次的情况。</NoticeBar>}>
      <Tabs
        label="消息"
        value={tab}
        onChange={setTab}
        tabs={[
          { value: 'awaiting', label: '等我办' },
          { value: 'news', label: '新消息' },
        ]}
      />
      <MessagesSwitch />
      {tab === 'awaiting' ? <AwaitingList now={now} onOpen={open} /> : <NewsList now={now} onOpen={open} />}
    </Page>
  )
}
