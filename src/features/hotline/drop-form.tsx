import * as v from 'valibot'
import { voidReasons } from '../../domain/call/states'
import { FormPanel } from '../../forms/form-panel'
import { NoteField } from '../../forms/note-field'
import { RoadRefusal } from '../../forms/road-refusal'
import { missing, useForm } from '../../forms/use-form'
import { call } from '../../gateway/call'
import { Choice } from '../../ui/choice'
import { Field } from '../../ui/field'
import { voidReasonWords } from '../../words/hotline'
import type { CallFormProps } from './hand-over-form'

const draft = v.object({ reason: v.optional(v.picklist(voidReasons)), note: v.optional(v.string(), '') })

/** A call without a matter, and why. */
export function DropForm({ view, onClose, onTaken }: CallFormProps) {
  const form = useForm(
    { place: `hotline.drop.${view.id}`, version: view.version },
    draft,
    ({ reason, note }, command) =>
      reason
        ? call('hotline', 'drop', { call: view.id, version: view.version, command, reason, note })
        : missing('reason'),
    onTaken,
  )
  const fitting = voidReasons.filter((reason) => reason !== 'unreachable' || view.returns > 0)
  return (
    <FormPanel
      title="记为无效来电"
      yes="记为无效"
      loading={form.busy}
      notices={<RoadRefusal refusal={form.refusal} />}
      onSend={form.send}
      onClose={onClose}
    >
      <Field label="为什么" required error={form.error('reason')}>
        <Choice
          columns={2}
          options={fitting.map((value) => ({ value, label: voidReasonWords[value] }))}
          value={form.draft.reason}
          onChange={(reason) => form.set({ reason })}
        />
      </Field>
      <NoteField value={form.draft.note} error={form.error('note')} onChange={(note) => form.set({ note })} />
    </FormPanel>
  )
}
