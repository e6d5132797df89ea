import { useState } from 'react'
import { textLimits } from '../../contract/field'
import { kinds, type Kind } from '../../domain/ticket/states'
import { FormPanel } from '../../forms/form-panel'
import { nearEnd } from '../../forms/near-end'
import { RoadRefusal } from '../../forms/road-refusal'
import { useWords } from '../../forms/use-words'
import { issueAt } from '../../gateway/outcome'
import { Chips } from '../../ui/chips'
import { Field } from '../../ui/field'
import { TextArea } from '../../ui/text-area'
import { TextInput } from '../../ui/text-input'
import { kindWords } from '../../words/ticket'
import { sayIssue } from '../../words/refusals'
import type { DeskFormProps } from './desk-form-props'

const said = (issue: string | undefined) => issue && sayIssue(issue)

/** A matter in the letter becomes a ticket of the writer's; the letter's own answer stays owed. */
export function ForwardForm({ view, step, onClose, onTaken }: DeskFormProps) {
  const words = useWords(`letter.forward.${view.id}`)
  const [place, setPlace] = useState('')
  const [kind, setKind] = useState<Kind>('help')
  const text = words.text === '' ? view.text : words.text
  const send = async () => {
    if (!(await step.take('forward', { text, place, kind }))) return
    words.drop()
    await onTaken()
  }
  return (
    <FormPanel
      title="转为工单"
      yes="转为工单"
      loading={step.busy}
      notices={<RoadRefusal refusal={step.refusal} />}
      onSend={send}
      onClose={onClose}
    >
      <Field
        label="工单写什么"
        required
        hint="承办单位会看到这段话，写信人没同意的私事请删掉。"
        error={said(issueAt(step.refusal, 'text'))}
        counter={nearEnd(text, textLimits.matter)}
      >
        <TextArea rows={5} value={text} onChange={words.change} />
      </Field>
      <Field label="在哪里" error={said(issueAt(step.refusal, 'place'))}>
        <TextInput value={place} onChange={setPlace} placeholder="比如：北门第二盏路灯" />
      </Field>
      <Chips
        label="诉求类型"
        options={kinds.map((value) => ({ value, label: kindWords[value] }))}
        value={kind}
        onChange={setKind}
      />
    </FormPanel>
  )
}
