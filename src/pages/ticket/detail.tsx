import Taro, { stopPullDownRefresh, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Answer, hasAnswer } from '../../features/ticket/answer'
import { History } from '../../features/ticket/history'
import { MatterFacts } from '../../features/ticket/matter-facts'
import { MyRating } from '../../features/ticket/my-rating'
import { RateForm } from '../../features/ticket/rate-form'
import { RefusedCalls } from '../../features/ticket/refused'
import { Stand } from '../../features/ticket/stand'
import { SupplyForm } from '../../features/ticket/supply-form'
import { TicketPhotos } from '../../features/ticket/ticket-photos'
import { TicketSheets, type SheetName } from '../../features/ticket/ticket-sheets'
import { useTicket } from '../../features/ticket/use-ticket'
import { useHeard } from '../../gateway/hear'
import { useNow } from '../../gateway/use-now'
import { ActionBar } from '../../ui/action-bar'
import { NoticeBar } from '../../ui/notice-bar'
import { Page } from '../../ui/page'
import { Section } from '../../ui/section'
import { StateView } from '../../ui/state-view'
import { useToast } from '../../ui/toast'
import { host } from '../../words/host'
import { sayProblem, sayProblemLine } from '../../words/problem'

const verbs: Readonly<Record<SheetName, { label: string; done: string }>> = {
  attach: { label: '补充照片', done: '照片补上去了' },
  reopen: { label: '申请重办', done: '已经申请，会有人来看' },
  withdraw: { label: '撤回', done: '已经撤回' },
}
const order: readonly SheetName[] = ['reopen', 'attach', 'withdraw']

export default function TicketPage() {
  const { id = '' } = useRouter().params
  const { data: view, problem, reload, road } = useTicket(id)
  useHeard(view ? id : null)
  const [sheet, openSheet] = useState<SheetName | null>(null)
  const now = useNow()
  const toast = useToast()
  usePullDownRefresh(() => void reload().finally(() => stopPullDownRefresh()))
  if (!view)
    return (
      <Page title="这件事">
        {problem ? (
          <StateView {...sayProblem(problem)} onRetry={reload} />
        ) : (
          <StateView kind="loading" rows={5} label="正在打开这件事" />
        )}
      </Page>
    )
  const can = (name: string) => view.can.includes(name)
  const open = (name: SheetName) => {
    road.forget()
    openSheet(name)
  }
  const actions = [
    ...order
      .filter(can)
      .map((name) => ({ id: name, label: verbs[name].label, kind: 'plain' as const, onPress: () => open(name) })),
    {
      id: 'call',
      label: '打热线',
      kind: 'plain' as const,
      onPress: () => Taro.makePhoneCall({ phoneNumber: host.hotline }),
    },
  ]
  const notice = problem && (
    <NoticeBar tone="warn" action={{ label: '再试一次', onPress: reload }}>
      {sayProblemLine(problem)}
    </NoticeBar>
  )
  return (
    <Page title="这件事" notice={notice} bottom={<ActionBar actions={actions} />}>
      <Stand view={view} now={now} />
      {view.refusal && view.state === 'refused' && <RefusedCalls refusal={view.refusal} />}
      {can('supply') && <SupplyForm ticket={view.id} road={road} />}
      {hasAnswer(view) && (
        <Answer view={view} now={now}>
          <TicketPhotos view={view} by="staff" />
        </Answer>
      )}
      {can('rate') && <RateForm ticket={view.id} road={road} />}
      <MyRating view={view} now={now} />
      <Section title="经过">
        <History view={view} now={now} />
      </Section>
      <Section title="报的是什么">
        <MatterFacts view={view} now={now} />
      </Section>
      <TicketSheets
        ticket={view.id}
        open={sheet}
        road={road}
        onClose={() => openSheet(null)}
        onDone={(name) => {
          openSheet(null)
          toast.show({ text: verbs[name].done, tone: 'ok' })
        }}
      />
      {toast.view}
    </Page>
  )
}
