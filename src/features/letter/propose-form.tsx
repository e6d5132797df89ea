import { useState } from 'react'
import { textLimits } from '../../contract/field'
import { mask } from '../../domain/text/mask'
import { FormPanel } from '../../forms/form-panel'
import { nearEnd } from '../../forms/near-end'
import { RoadRefusal } from '../../forms/road-refusal'
import { issueAt } from '../../gateway/outcome'
import { Field } from '../../ui/field'
import { TextArea } from '../../ui/text-area'
import { sayIssue } from '../../words/refusals'
import type { DeskFormProps } from './desk-form-props'

/** The words that would become public: masked by rule, and masked further by hand. The writer is asked about exactly these. */
export function ProposeForm({ view, step, onClose, onTaken }: DeskFormProps) {
  const last = view.answers[view.answers.length - 1]
  const [text, setText] = useState(() => view.publication?.text ?? mask(view.text))
  const [reply, setReply] = useState(() => view.publication?.reply ?? mask(last?.text ?? ''))
  const send = async () => {
    if (await step.take('propose-publication', { text, reply })) await onTaken()
  }
  const textIssue = issueAt(step.refusal, 'text')
  const replyIssue = issueAt(step.refusal, 'reply')
  return (
    <FormPanel
      title="征求公开"
      yes="请写信人看"
      loading={step.busy}
      notices={<RoadRefusal refusal={step.refusal} />}
      onSend={send}
      onClose={onClose}
    >
      <Field
        label="公开的来信"
        hint="姓名、电话、详细住址已经隐去。还认得出人的地方，请再改。"
        error={textIssue && sayIssue(textIssue)}
        counter={nearEnd(text, textLimits.matter)}
      >
        <TextArea rows={5} value={text} onChange={setText} />
      </Field>
      <Field label="公开的答复" error={replyIssue && sayIssue(replyIssue)} counter={nearEnd(reply, textLimits.reply)}>
        <TextArea rows={5} value={reply} onChange={setReply} />
      </Field>
    </FormPanel>
  )
}
