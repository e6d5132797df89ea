import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { ListingKind } from '../../domain/exchange/states'
import { ListingForm } from '../../features/exchange/listing-form'
import { MyNeeds, PublishedList } from '../../features/exchange/published-lists'
import { SideDesk } from '../../features/exchange/side-desk'
import { communityOf, useMe } from '../../features/person/use-me'
import { call } from '../../gateway/call'
import { useNow } from '../../gateway/use-now'
import { Button } from '../../ui/button'
import { Page } from '../../ui/page'
import { StateView } from '../../ui/state-view'
import { Tabs } from '../../ui/tabs'
import { sayProblem } from '../../words/problem'
import { ownSides } from './own-sides'

const toListing = (id: string) => Taro.navigateTo({ url: `/pages/together/listing?id=${id}` })
const toAgreement = (id: string) => Taro.navigateTo({ url: `/pages/together/agreement?id=${id}` })

const forms = {
  need: { verb: '提一个需求', title: '提一个需求', hint: '比如：想有人教老人用手机。别写人名和电话。' },
  resource: { verb: '登记资源', title: '登记资源', hint: '比如：会议室周末可以用，能坐三十人。' },
  project: { verb: '登记项目', title: '登记项目', hint: '比如：社区小花园改造，需要设计和材料。' },
} as const

type Tab = ListingKind | 'mine' | 'desk'

export default function ListsPage() {
  const [chosen, choose] = useState<Tab | null>(null)
  const [adding, setAdding] = useState<ListingKind | null>(null)
  const now = useNow()
  const me = useMe()
  const { units, communities, desks } = ownSides(me.data)
  const area = communityOf(me.data?.home ?? [])?.id ?? communities[0]?.id ?? null
  const tab = chosen ?? 'need'
  const kind: ListingKind = tab === 'resource' || tab === 'project' ? tab : 'need'
  const mayAdd = {
    need: area !== null,
    resource: units.length > 0,
    project: communities.length > 0,
  }
  const added = (id: string) => {
    setAdding(null)
    return toListing(id)
  }
  return (
    <Page
      title="需求和资源"
      bottom={
        tab !== 'desk' &&
        mayAdd[kind] && (
          <Button kind="main" size="large" block onPress={() => setAdding(kind)}>
            {forms[kind].verb}
          </Button>
        )
      }
    >
      <Tabs
        label="清单"
        value={tab}
        onChange={choose}
        tabs={[
          { value: 'need' as Tab, label: '需求' },
          { value: 'resource', label: '资源' },
          { value: 'project', label: '项目' },
          ...(desks.length > 0
            ? [{ value: 'desk' as Tab, label: '待办' }]
            : [{ value: 'mine' as Tab, label: '我提的' }]),
        ]}
      />
      {!me.data && !me.problem && <StateView kind="loading" rows={4} label="正在打开" />}
      {!me.data && me.problem && <StateView {...sayProblem(me.problem)} onRetry={me.reload} />}
      {me.data && tab === 'mine' && <MyNeeds now={now} onOpen={toListing} />}
      {me.data &&
        tab === 'desk' &&
        desks.map((desk) => (
          <SideDesk
            key={desk.assignment}
            assignment={desk.assignment}
            name={desk.name}
            now={now}
            onListing={toListing}
            onAgreement={toAgreement}
          />
        ))}
      {me.data && tab === kind && <PublishedList key={kind} kind={kind} area={area} now={now} onOpen={toListing} />}
      {adding && (
        <ListingForm
          key={adding}
          place={`exchange.propose.${adding}`}
          version={null}
          title={forms[adding].title}
          yes={adding === 'need' && communities.length === 0 ? '交给社区' : '公布'}
          hint={forms[adding].hint}
          units={adding === 'resource' ? units : []}
          now={now}
          send={(said, id) => call('exchange', 'propose', { ...said, id, kind: adding })}
          onDone={added}
          onClose={() => setAdding(null)}
        />
      )}
    </Page>
  )
}
