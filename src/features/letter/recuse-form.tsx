import { useState } from 'react'
import { FormPanel } from '../../forms/form-panel'
import { RoadRefusal } from '../../forms/road-refusal'
import { UnitField } from '../../forms/unit-field'
import { Toggle } from '../../ui/toggle'
import type { DeskFormProps } from './desk-form-props'

/** 回避: the letter turns out to speak of somebody here. It goes one level up, and whoever it is about hears no more of it. */
export function RecuseForm({ view, step, onClose, onTaken }: DeskFormProps) {
  const [ours, setOurs] = useState(false)
  const [unit, setUnit] = useState({ id: '', name: '' })
  const send = async () => {
    const fields = {
      secretaryOf: ours ? (view.office?.id ?? null) : null,
      unit: unit.id === '' ? null : unit.id,
    }
    if (await step.take('recuse', fields)) await onTaken()
  }
  return (
    <FormPanel
      title="应当回避"
      yes="转到上一级"
      loading={step.busy}
      disabled={!ours && unit.id === ''}
      notices={<RoadRefusal refusal={step.refusal} />}
      confirm={{ title: '转到上一级？', text: '这封信以后这里的人都看不到，不能撤回。' }}
      onSend={send}
      onClose={onClose}
    >
      <Toggle
        label={`说的是${view.office?.name ?? ''}书记本人`}
        hint="书记、代阅人和这个办公室的人都看不到了"
        checked={ours}
        onChange={setOurs}
      />
      <UnitField
        label="说的是哪个单位"
        hint="这个单位和它下面的人都看不到。"
        value={unit.id}
        name={unit.name}
        onPick={(id, name) => setUnit({ id, name })}
      />
    </FormPanel>
  )
}
