import { useState } from 'react'
import { textLimits } from '../../contract/field'
import { RoadRefusal } from '../../forms/road-refusal'
import { WordsSheet } from '../../forms/words-sheet'
import { ActionBar } from '../../ui/action-bar'
import { Card } from '../../ui/card'
import { Confirm } from '../../ui/confirm'
import { Words } from '../../ui/words'
import { spaced, sayDue } from '../../words/time'
import { activityRoadWords } from '../../words/activity'
import { Digits } from './digits'
import { DoorList } from './door-list'
import { RecordForm } from './record-form'
import type { ActivityStep } from './use-activity'
import type { ActivityView } from './view'

const roads = ['publish', 'start', 'record', 'end', 'edit', 'cancel'] as const
type Road = (typeof roads)[number]
/** What changes a plan is never the one big button. */
const kinds: Readonly<Partial<Record<Road, 'plain'>>> = { edit: 'plain', cancel: 'plain' }

interface LeaderPanelProps {
  readonly view: ActivityView
  readonly now: number
  readonly step: ActivityStep
  readonly onEdit: () => unknown
  readonly onChanged: () => Promise<unknown>
}

/** What the leader of an activity does, from the draft to the record. */
export function LeaderPanel({ view, now, step, onEdit, onChanged }: LeaderPanelProps) {
  const [open, setOpen] = useState<'digits' | 'record' | 'cancel' | 'end' | null>(null)
  const close = () => setOpen(null)
  const press = (road: Road) => (): unknown => {
    step.forget()
    if (road === 'publish' || road === 'start') return step.take(road, {})
    return road === 'edit' ? onEdit() : setOpen(road)
  }
  const actions = roads
    .filter((road) => view.can.includes(road))
    .map((road) => ({ id: road as string, label: activityRoadWords[road], onPress: press(road), kind: kinds[road] }))
  const shows = view.state === 'running' && view.canReveal
  const all = shows ? [{ id: 'digits', label: '看签到码', onPress: () => setOpen('digits') }, ...actions] : actions
  const end = async () => {
    if (await step.take('end', {})) close()
  }
  return (
    <>
      <Card title="您带这场活动">
        {view.state === 'draft' && <Words tone="soft">还在筹备，只有您和社区看得到。发布以后大家才能报名。</Words>}
        {view.state !== 'draft' && (
          <Words tone="soft">{`签到 ${view.came} 人，报名 ${view.seated} 人，候补 ${view.waiting} 人。`}</Words>
        )}
        {view.recordDue && (
          <Words tone="warn">
            {spaced(`请在 ${sayDue(Date.parse(view.recordDue), now)}前登记，来的人才有服务记录。`)}
          </Words>
        )}
        {open === null && <RoadRefusal refusal={step.refusal} />}
        {all.length > 0 && <ActionBar actions={all} />}
      </Card>
      {view.canReveal && <DoorList view={view} onChanged={onChanged} />}
      {open === 'digits' && <Digits activity={view.id} onClose={close} />}
      {open === 'record' && <RecordForm view={view} step={step} onClose={close} />}
      <Confirm
        open={open === 'end'}
        title="活动结束了？"
        text="结束以后不能再凭码签到，漏签的您还可以补点。"
        yes="结束"
        no="还没有"
        onYes={end}
        onNo={close}
      />
      {open === 'cancel' && (
        <WordsSheet
          place={`activity.cancel.${view.id}`}
          title="取消这场活动？"
          text="报了名的人都会收到通知。"
          label="为什么取消"
          path="reason"
          limit={textLimits.note}
          yes="取消活动"
          busy={step.busy}
          refusal={step.refusal}
          onSend={(reason) => step.take('cancel', { reason })}
          onClose={close}
        />
      )}
    </>
  )
}
