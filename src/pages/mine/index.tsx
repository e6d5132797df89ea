import Taro from '@tarojs/taro'
import { useState } from 'react'
import { DraftCard } from '../../features/ticket/draft-card'
import { MatterList } from '../../features/ticket/matter-list'
import { WaitingParcels } from '../../features/ticket/waiting-parcels'
import { useOnline } from '../../gateway/online'
import { useNow } from '../../gateway/use-now'
import { useNumberOnTab } from '../../gateway/inbox-number'
import { inboxTab } from '../../tabs'
import { NoticeBar } from '../../ui/notice-bar'
import { Page } from '../../ui/page'
import { Tabs } from '../../ui/tabs'

const submit = (query = '') => Taro.navigateTo({ url: `/pages/ticket/submit${query}` })

export default function MinePage() {
  const [tab, setTab] = useState<'open' | 'ended'>('open')
  const now = useNow()
  useNumberOnTab(inboxTab)
  const online = useOnline()
  return (
    <Page title="我的事" tab notice={!online && <NoticeBar tone="warn">现在没有网络，看到的是上次的情况。</NoticeBar>}>
      <Tabs
        label="我的事"
        value={tab}
        onChange={setTab}
        tabs={[
          { value: 'open', label: '在办的' },
          { value: 'ended', label: '办完的' },
        ]}
      />
      {tab === 'open' && (
        <>
          <WaitingParcels onOpen={(parcel) => submit(`?parcel=${parcel.id}`)} />
          <DraftCard onOpen={() => submit()} />
        </>
      )}
      <MatterList
        key={tab}
        open={tab === 'open'}
        now={now}
        onOpen={(id) => Taro.navigateTo({ url: `/pages/ticket/detail?id=${id}` })}
        onSubmit={() => submit()}
      />
    </Page>
  )
}
