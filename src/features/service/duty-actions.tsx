import { useState } from 'react'
import { textLimits } from '../../contract/field'
import { mostPlaces } from '../../domain/duty/states'
import { FormPanel } from '../../forms/form-panel'
import { RoadRefusal } from '../../forms/road-refusal'
import { WordsSheet } from '../../forms/words-sheet'
import { issueAt } from '../../gateway/outcome'
import { ActionBar } from '../../ui/action-bar'
import { Field } from '../../ui/field'
import { Stack } from '../../ui/stack'
import { TextInput } from '../../ui/text-input'
import { sayIssue } from '../../words/refusals'
import { dutyRoadWords } from '../../words/service'
import { useRoads } from './use-roads'
import type { Duty } from './view'

const roads = ['open-duty', 'edit', 'resize', 'close-duty'] as const
type Road = (typeof roads)[number]

const done: Readonly<Record<Exclude<Road, 'edit'>, string>> = {
  'open-duty': '开放了，居民能看到',
  resize: '名额改好了',
  'close-duty': '岗位关闭了',
}

interface DutyActionsProps {
  readonly duty: Duty
  readonly reload: () => Promise<unknown>
  readonly onEdit: () => unknown
  readonly onDone: (words: string) => unknown
}

/** What the community may do with a post of its own. */
export function DutyActions({ duty, reload, onEdit, onDone }: DutyActionsProps) {
  const step = useRoads('service', 'duty', duty, reload)
  const [open, setOpen] = useState<'resize' | 'close-duty' | null>(null)
  const [places, setPlaces] = useState(String(duty.quota))
  const taken = (road: Exclude<Road, 'edit'>) => {
    setOpen(null)
    return onDone(done[road])
  }
  const press = (road: Road) => async () => {
    step.forget()
    if (road === 'edit') return onEdit()
    if (road !== 'open-duty') return setOpen(road)
    return (await step.take('open-duty', {})) ? taken(road) : undefined
  }
  const resize = async () => {
    if (await step.take('resize', { quota: Number(places) })) taken('resize')
  }
  const issue = issueAt(step.refusal, 'quota')
  return (
    <Stack gap={3}>
      {!open && <RoadRefusal refusal={step.refusal} />}
      <ActionBar
        actions={roads
          .filter((road) => duty.can.includes(road))
          .map((road) => ({ id: road, label: dutyRoadWords[road], onPress: press(road) }))}
      />
      {open === 'resize' && (
        <FormPanel
          title="调整名额"
          yes="改好"
          loading={step.busy}
          notices={<RoadRefusal refusal={step.refusal} />}
          onSend={resize}
          onClose={() => setOpen(null)}
        >
          <Field
            label="一共几个名额"
            required
            hint={`已经认领 ${duty.quota - duty.left} 个，最多 ${mostPlaces} 个。`}
            error={issue && sayIssue(issue)}
          >
            <TextInput kind="number" value={places} onChange={setPlaces} />
          </Field>
        </FormPanel>
      )}
      {open === 'close-duty' && (
        <WordsSheet
          place={`service.close-duty.${duty.id}`}
          title="关闭岗位"
          text="关闭以后不能再认领。还有人在岗的，要先与他们说好。"
          label="为什么关闭"
          optional
          path="reason"
          limit={textLimits.note}
          yes="关闭岗位"
          busy={step.busy}
          refusal={step.refusal}
          onSend={async (reason) => {
            const closed = await step.take('close-duty', { reason })
            if (closed) taken('close-duty')
            return closed
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </Stack>
  )
}
