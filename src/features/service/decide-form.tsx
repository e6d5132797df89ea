import { useState } from 'react'
import { textLimits } from '../../contract/field'
import { declineReasons, type DeclineReason } from '../../domain/registration/states'
import { FormPanel } from '../../forms/form-panel'
import { nearEnd } from '../../forms/near-end'
import { RoadRefusal } from '../../forms/road-refusal'
import { useWords } from '../../forms/use-words'
import { issueAt } from '../../gateway/outcome'
import { Choice } from '../../ui/choice'
import { Field } from '../../ui/field'
import { Stack } from '../../ui/stack'
import { TextArea } from '../../ui/text-area'
import { declineReasonWords, registrationRoadWords } from '../../words/member'
import { sayIssue } from '../../words/refusals'
import type { Roads } from './use-roads'
import type { Registration } from './view'

interface DecideFormProps {
  readonly road: 'ask' | 'decline'
  readonly view: Registration
  readonly step: Roads<'member', 'registration'>
  readonly onClose: () => void
  readonly onDone: (words: string) => unknown
}

/** A question, or why not: both are read by whoever registered. */
export function DecideForm({ road, view, step, onClose, onDone }: DecideFormProps) {
  const words = useWords(`member.${road}.${view.id}`)
  const [reason, setReason] = useState<DeclineReason>()
  const issue = issueAt(step.refusal, road === 'ask' ? 'question' : 'words')
  const send = async () => {
    const done =
      road === 'ask'
        ? await step.take('ask', { question: words.text })
        : reason !== undefined && (await step.take('decline', { reason, words: words.text }))
    if (!done) return
    words.drop()
    onDone(road === 'ask' ? '问过去了' : '没有确认，对方会看到原因')
  }
  return (
    <FormPanel
      title={registrationRoadWords[road]}
      yes={registrationRoadWords[road]}
      loading={step.busy}
      disabled={road === 'decline' && reason === undefined}
      notices={<RoadRefusal refusal={step.refusal} />}
      onSend={send}
      onClose={onClose}
    >
      <Stack gap={4}>
        {road === 'decline' && (
          <Field label="为什么" required>
            <Choice
              columns={2}
              options={declineReasons.map((value) => ({ value, label: declineReasonWords[value] }))}
              value={reason}
              onChange={setReason}
            />
          </Field>
        )}
        <Field
          label={road === 'ask' ? '想请对方补充什么' : '对对方说'}
          required
          hint={road === 'ask' ? '一次问清楚。' : '对方会看到，请写清楚该到哪里报到。'}
          error={issue && sayIssue(issue)}
          counter={nearEnd(words.text, textLimits.note)}
        >
          <TextArea rows={3} value={words.text} onChange={words.change} />
        </Field>
      </Stack>
    </FormPanel>
  )
}
