import * as v from 'valibot'
import { textLimits } from '../../contract/field'
import { FormPanel } from '../../forms/form-panel'
import { RoadRefusal } from '../../forms/road-refusal'
import { useForm } from '../../forms/use-form'
import { call } from '../../gateway/call'
import { Choice } from '../../ui/choice'
import { Field } from '../../ui/field'
import { TextArea } from '../../ui/text-area'
import type { CallView } from './view'

const draft = v.object({ to: v.optional(v.string(), 'next'), note: v.optional(v.string(), '') })

export interface CallFormProps {
  readonly view: CallView
  readonly onClose: () => void
  readonly onTaken: () => Promise<unknown>
}

/** To a colleague, or to whoever is next on duty: with a word about what the caller still waits for. */
export function HandOverForm({ view, onClose, onTaken }: CallFormProps) {
  const form = useForm(
    { place: `hotline.hand-over.${view.id}`, version: view.version },
    draft,
    ({ to, note }, command) =>
      call('hotline', 'hand-over', {
        call: view.id,
        version: view.version,
        command,
        to: to === 'next' ? null : to,
        note,
      }),
    onTaken,
  )
  const people = view.operators.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <FormPanel
      title="转交这通来电"
      yes="转交"
      no="先不转"
      loading={form.busy}
      notices={<RoadRefusal refusal={form.refusal} />}
      onSend={form.send}
      onClose={onClose}
    >
      <Field label="转给谁" required error={form.error('to')}>
        <Choice
          columns={2}
          options={[{ value: 'next', label: '下一位接班的人' }, ...people]}
          value={form.draft.to}
          onChange={(to) => form.set({ to })}
        />
      </Field>
      <Field
        label="交代一句"
        hint="对方还在等什么，已经答应了什么。"
        required
        error={form.error('note')}
        counter={{ used: form.draft.note.length, limit: textLimits.note }}
      >
        <TextArea rows={3} value={form.draft.note} onChange={(note) => form.set({ note })} />
      </Field>
    </FormPanel>
  )
}
