import { useState } from 'react'
import { textLimits } from '../../contract/field'
import { callPhone } from '../../forms/call-phone'
import { RoadRefusal } from '../../forms/road-refusal'
import { WordsSheet } from '../../forms/words-sheet'
import { useCall } from '../../gateway/use-call'
import { useSend } from '../../gateway/use-send'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Stack } from '../../ui/stack'
import { StateView } from '../../ui/state-view'
import { Words } from '../../ui/words'
import { sayProblem } from '../../words/problem'
import { pledgeRoadWords, pledgeStateWords } from '../../words/service'
import { sayTime } from '../../words/time'
import { Figure } from './figure'
import { RecordForm } from './record-form'
import { pledgeSentence } from './say'
import { useRoads } from './use-roads'
import type { Pledge } from './view'

const sheets = {
  report: {
    title: '述职',
    text: '做了什么、帮到了谁，几句话就行。会公开，不写名字，由本社区居民评。',
    label: '述职',
    path: 'text',
    limit: textLimits.note,
    yes: '交述职',
  },
  'hand-back': {
    title: '交还岗位',
    text: '名额马上空出来给别人。做过的服务都留着。',
    label: '为什么交还',
    optional: true,
    path: 'reason',
    limit: textLimits.short,
    yes: '交还岗位',
  },
  release: {
    title: '调整岗位',
    text: '名额会空出来，对方会看到您写的原因。',
    label: '为什么调整',
    path: 'reason',
    limit: textLimits.note,
    yes: '调整岗位',
  },
} as const
type SheetName = keyof typeof sheets
const names = Object.keys(sheets) as SheetName[]

interface PledgeDetailProps {
  readonly id: string
  readonly now: number
  readonly onRecorded: () => unknown
  readonly onDuty: (duty: string) => unknown
}

/** One pledge: the word that was given and what came of it; for whoever gave it, their leader and the community. */
export function PledgeDetail({ id, now, onRecorded, onDuty }: PledgeDetailProps) {
  const { data: view, problem, reload } = useCall('service', 'pledge', { pledge: id }, { keep: true })
  const step = useRoads('service', 'pledge', view, reload)
  const [sheet, setSheet] = useState<SheetName | null>(null)
  const [recorded, record] = useState(0)
  if (!view && problem) return <StateView {...sayProblem(problem)} onRetry={reload} />
  if (!view) return <StateView kind="loading" rows={4} label="正在打开承诺" />
  const again = () => {
    record((before) => before + 1)
    return onRecorded()
  }
  const send = (words: string) =>
    sheet === 'report' ? step.take('report', { text: words }) : step.take(sheet ?? 'hand-back', { reason: words })
  return (
    <Stack gap={4}>
      <Card>
        <Stack row gap={2}>
          <Words size="title" heading={2}>
            {view.duty.name}
          </Words>
          <Badge tone={view.state === 'serving' ? 'ok' : 'plain'}>{pledgeStateWords[view.state]}</Badge>
        </Stack>
        <Words>{`“${view.text}”`}</Words>
        <Words size="small" tone="soft">{`${view.name} · ${pledgeSentence(view, now)}`}</Words>
        {view.reason !== null && <Words size="small" tone="soft">{`原因：${view.reason}`}</Words>}
        {view.canReveal && <Reveal pledge={view.id} />}
      </Card>
      {view.report !== null && <Reported view={view} now={now} />}
      {view.canRecord && view.mine && (
        <Card title="记一次服务">
          <RecordForm key={recorded} pledges={[view]} pledge={view.id} corrects={null} now={now} onRecorded={again} />
        </Card>
      )}
      {!sheet && <RoadRefusal refusal={step.refusal} />}
      <Stack gap={2}>
        {names
          .filter((name) => view.can.includes(name))
          .map((name) => (
            <Button
              key={name}
              block
              onPress={() => {
                step.forget()
                setSheet(name)
              }}
            >
              {pledgeRoadWords[name]}
            </Button>
          ))}
        <Button kind="quiet" onPress={() => onDuty(view.duty.id)}>
          看这个岗位
        </Button>
      </Stack>
      {sheet && (
        <WordsSheet
          key={sheet}
          {...sheets[sheet]}
          place={`service.${sheet}.${view.id}`}
          busy={step.busy}
          refusal={step.refusal}
          onSend={send}
          onClose={() => setSheet(null)}
        />
      )}
    </Stack>
  )
}

function Reported({ view, now }: { readonly view: Pledge; readonly now: number }) {
  return (
    <Card title="述职">
      <Words>{view.report}</Words>
      {view.reportedAt !== null && (
        <Words size="hint" tone="hint">
          {sayTime(Date.parse(view.reportedAt), now)}
        </Words>
      )}
      <Figure figure={view.figure} />
    </Card>
  )
}

/** Name and phone of who serves: asked for, and written down. */
function Reveal({ pledge }: { readonly pledge: string }) {
  const { refusal, send } = useSend('service', 'reveal-pledge')
  const [shown, show] = useState<{ name: string; phone: string | null } | null>(null)
  const reveal = async () => {
    const told = await send({ pledge })
    if (told.ok) show(told.data)
  }
  const phone = shown?.phone
  return (
    <Stack row gap={2}>
      {shown ? (
        <Words size="small">{shown.name}</Words>
      ) : (
        <Button kind="quiet" size="small" icon="lock" onPress={reveal}>
          看联系方式
        </Button>
      )}
      {phone && (
        <Button size="small" icon="phone" onPress={() => callPhone(phone)}>
          {`打电话 ${phone}`}
        </Button>
      )}
      <RoadRefusal refusal={refusal} />
    </Stack>
  )
}
