import { useState } from 'react'
import { textLimits } from '../../contract/field'
import { RoadRefusal } from '../../forms/road-refusal'
import { WordsSheet } from '../../forms/words-sheet'
import { useCall } from '../../gateway/use-call'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Confirm } from '../../ui/confirm'
import { Facts } from '../../ui/facts'
import { Stack } from '../../ui/stack'
import { StateView } from '../../ui/state-view'
import { Words } from '../../ui/words'
import { declineReasonWords, registrationRoadWords, registrationStateWords } from '../../words/member'
import { sayProblem } from '../../words/problem'
import { sayGives } from './gives-fields'
import { registrationSentence } from './say'
import { UpdateSheet } from './update-sheet'
import { useRoads } from './use-roads'

const own = ['supply', 'update', 'withdraw', 'leave'] as const
type Own = (typeof own)[number]

interface MyRegistrationProps {
  readonly id: string
  readonly now: number
  readonly onChanged: () => Promise<unknown>
}

/** One registration of my own, or of a unit that I serve in. Give it the id as key. */
export function MyRegistration({ id, now, onChanged }: MyRegistrationProps) {
  const { data: view, problem, reload } = useCall('member', 'open', { registration: id })
  const roads = useRoads('member', 'registration', view, () => Promise.all([reload(), onChanged()]))
  const [open, setOpen] = useState<Own | null>(null)
  if (!view && problem) return <StateView {...sayProblem(problem)} onRetry={reload} />
  if (!view) return <StateView kind="loading" rows={2} label="正在取报到" />
  const close = () => setOpen(null)
  const gives = sayGives(view)
  const facts = [
    { label: '编号', value: view.number },
    ...(view.organisation ? [{ label: '党组织', value: view.organisation.name }] : []),
    ...(gives === '' ? [] : [{ label: view.subject === 'unit' ? '能提供' : '能帮忙', value: gives }]),
  ]
  return (
    <Card
      title={view.subject === 'unit' ? view.name : '我的报到'}
      tone={view.state === 'asked' || view.state === 'declined' ? 'warn' : 'plain'}
      aside={<Badge tone={view.state === 'confirmed' ? 'ok' : 'plain'}>{registrationStateWords[view.state]}</Badge>}
    >
      <Words>{registrationSentence(view, now)}</Words>
      {view.question !== null && view.state === 'asked' && <Words strong>{`社区问：${view.question}`}</Words>}
      {view.declined && <Words>{`${declineReasonWords[view.declined.reason]}。${view.declined.words}`}</Words>}
      <Facts items={facts} />
      {!open && <RoadRefusal refusal={roads.refusal} />}
      <Stack row gap={2}>
        {own
          .filter((road) => view.can.includes(road))
          .map((road) => (
            <Button
              key={road}
              kind={road === 'supply' ? 'main' : 'plain'}
              size="small"
              onPress={() => {
                roads.forget()
                setOpen(road)
              }}
            >
              {registrationRoadWords[road]}
            </Button>
          ))}
      </Stack>
      {open === 'supply' && (
        <WordsSheet
          place={`member.supply.${view.id}`}
          title="补充说明"
          text={view.question ?? undefined}
          label="您的补充"
          path="text"
          limit={textLimits.note}
          yes="补充上去"
          busy={roads.busy}
          refusal={roads.refusal}
          onSend={(text) => roads.take('supply', { text })}
          onClose={close}
        />
      )}
      {open === 'update' && <UpdateSheet view={view} roads={roads} onClose={close} />}
      <Confirm
        open={open === 'withdraw' || open === 'leave'}
        title={open === 'leave' ? '退出报到？' : '撤回这次报到？'}
        text={open === 'leave' ? '不用说明理由。做过的服务和奉献卡都留着。' : '撤回以后可以随时再报。'}
        yes={open === 'leave' ? '退出报到' : '撤回报到'}
        danger
        onYes={async () => {
          const done = open === 'leave' ? await roads.take('leave', {}) : await roads.take('withdraw', {})
          if (done) close()
        }}
        onNo={close}
      >
        <RoadRefusal refusal={roads.refusal} />
      </Confirm>
    </Card>
  )
}
