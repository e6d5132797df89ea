import { useState } from 'react'
import { textLimits } from '../../contract/field'
import { chinaDay } from '../../domain/calendar/china-time'
import { RoadRefusal } from '../../forms/road-refusal'
import { WordsSheet } from '../../forms/words-sheet'
import { call } from '../../gateway/call'
import { ActionBar } from '../../ui/action-bar'
import { Card } from '../../ui/card'
import { Facts } from '../../ui/facts'
import { Section } from '../../ui/section'
import { Stack } from '../../ui/stack'
import { StateView } from '../../ui/state-view'
import { Words } from '../../ui/words'
import { listingKindWords, listingRoadWords, listingStateWords } from '../../words/exchange'
import { sayProblem } from '../../words/problem'
import { sayDay } from '../../words/time'
import { AgreementCard } from './agreement-card'
import { ClaimForm } from './claim-form'
import { History } from './history'
import { ListingForm } from './listing-form'
import { sayLeft, sayWhose } from './say'
import { useListing } from './use-exchange'
import type { Desk, Own } from './view'

const roads = ['claim', 'publish', 'turn-down', 'edit', 'withdraw'] as const
type Road = (typeof roads)[number]

const sheets = {
  'turn-down': { title: '不采纳这个需求？', text: '提的人会看到您写的原因。', label: '为什么', yes: '不采纳' },
  withdraw: { title: '撤下这一项？', text: '撤下以后大家就看不到了。', label: '说一句', optional: true, yes: '撤下' },
} as const

interface ListingDetailProps {
  readonly id: string
  readonly now: number
  readonly units: readonly Own[]
  readonly communities: readonly Own[]
  readonly desks: readonly Desk[]
  readonly onAgreement: (id: string) => unknown
}

/** One line, what came of it, and what its reader may do with it. */
export function ListingDetail({ id, now, units, communities, desks, onAgreement }: ListingDetailProps) {
  const { data: view, problem, reload, step } = useListing(id)
  const [road, setRoad] = useState<Exclude<Road, 'publish'> | null>(null)
  if (!view && problem) return <StateView {...sayProblem(problem)} onRetry={reload} />
  if (!view) return <StateView kind="loading" rows={5} label="正在打开这一项" />
  const press = (each: Road) => () => {
    step.forget()
    return each === 'publish' ? step.take('publish', {}) : setRoad(each)
  }
  const close = () => setRoad(null)
  const speaks = view.entries.length > 0 || units.length > 0 || communities.length > 0
  const actions = roads
    .filter((each) => view.can.includes(each))
    .map((each) => ({ id: each, label: listingRoadWords[each], onPress: press(each) }))
  return (
    <Stack gap={4}>
      <Card>
        <Words size="title" heading={2}>
          {view.title}
        </Words>
        {view.text !== '' && <Words>{view.text}</Words>}
        <Facts
          items={[
            { label: '清单', value: `${listingKindWords[view.kind]}，${listingStateWords[view.state]}` },
            { label: '来自', value: sayWhose(view) },
            { label: '份数', value: sayLeft(view) },
            ...(view.until ? [{ label: '有效到', value: sayDay(Date.parse(view.until), now) }] : []),
            { label: '编号', value: view.number },
          ]}
        />
        {view.mine && view.state === 'draft' && <Words tone="soft">社区看过就公布，到时候告诉您。</Words>}
        {view.reason && <Words tone="brand">{`原因：${view.reason}`}</Words>}
      </Card>
      {road === null && <RoadRefusal refusal={step.refusal} />}
      {actions.length > 0 && <ActionBar actions={actions} />}
      {road === 'claim' && (
        <ClaimForm
          view={view}
          now={now}
          units={units}
          communities={communities}
          desks={desks}
          onDone={(agreement) => {
            close()
            return onAgreement(agreement)
          }}
          onClose={close}
        />
      )}
      {road === 'edit' && (
        <ListingForm
          place={`exchange.edit.${view.id}`}
          version={view.version}
          title="修改这一项"
          yes="改好了"
          hint="别写人名和电话。"
          initial={{
            title: view.title,
            text: view.text,
            quantity: String(view.quantity),
            until: view.until ? chinaDay(Date.parse(view.until)) : '',
            unit: '',
          }}
          now={now}
          send={({ title, text, quantity, until }, command) =>
            call('exchange', 'edit', { title, text, quantity, until, listing: id, version: view.version, command })
          }
          onDone={async () => {
            await reload()
            close()
          }}
          onClose={close}
        />
      )}
      {(road === 'turn-down' || road === 'withdraw') && (
        <WordsSheet
          place={`exchange.${road}.${view.id}`}
          {...sheets[road]}
          path="reason"
          limit={textLimits.note}
          busy={step.busy}
          refusal={step.refusal}
          onSend={(reason) => step.take(road, { reason })}
          onClose={close}
        />
      )}
      {view.agreements.length > 0 && (
        <Section title="协议">
          <Stack gap={3}>
            {view.agreements.map((agreement) => (
              <AgreementCard
                key={agreement.id}
                agreement={agreement}
                now={now}
                onOpen={speaks ? onAgreement : undefined}
              />
            ))}
          </Stack>
        </Section>
      )}
      <History entries={view.entries} now={now} />
    </Stack>
  )
}
