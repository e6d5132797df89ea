import { useState } from 'react'
import { textLimits } from '../../contract/field'
import { FormPanel } from '../../forms/form-panel'
import { RoadRefusal } from '../../forms/road-refusal'
import { issueAt } from '../../gateway/outcome'
import { Chips } from '../../ui/chips'
import { Field } from '../../ui/field'
import { TextInput } from '../../ui/text-input'
import { Words } from '../../ui/words'
import { sayIssue } from '../../words/refusals'
import { ApartFields, type Apart } from './apart-fields'
import { lengths, sayMinutes } from './say'
import type { ActivityStep } from './use-activity'
import type { ActivityView } from './view'

interface RecordFormProps {
  readonly view: ActivityView
  readonly step: ActivityStep
  readonly onClose: () => void
}

/** Who came is known from the check-in: one tap records it, and each who came has a service on their card. */
export function RecordForm({ view, step, onClose }: RecordFormProps) {
  const [minutes, setMinutes] = useState('planned')
  const [forWhom, setForWhom] = useState('')
  const [apart, setApart] = useState<Apart>({})
  const record = async () => {
    const said = {
      minutes: minutes === 'planned' ? null : Number(minutes),
      forWhom,
      apart: Object.entries(apart).map(([person, stayed]) => ({ person, minutes: stayed })),
    }
    if (await step.take('record', said)) onClose()
  }
  const issue = issueAt(step.refusal, 'forWhom')
  return (
    <FormPanel
      title="登记这场活动"
      yes="登记"
      loading={step.busy}
      notices={<RoadRefusal refusal={step.refusal} />}
      onSend={record}
      onClose={onClose}
    >
      <Words>{`签到 ${view.came} 人，每人记一条服务。没签到的不记，也不算缺席。`}</Words>
      <Field label="每人记多久" required>
        <Chips
          label="每人记多久"
          options={[
            { value: 'planned', label: '按计划' },
            ...lengths.map((each) => ({ value: String(each), label: sayMinutes(each) })),
          ]}
          value={minutes}
          onChange={setMinutes}
        />
      </Field>
      {view.came > 0 && <ApartFields activity={view.id} apart={apart} onChange={setApart} />}
      <Field label="服务了谁" hint="比如“小区老人”，不写姓名。" error={issue && sayIssue(issue)}>
        <TextInput value={forWhom} onChange={setForWhom} maxLength={textLimits.short} />
      </Field>
    </FormPanel>
  )
}
