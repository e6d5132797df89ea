import { textLimits } from '../../contract/field'
import * as v from 'valibot'
import { FormPanel } from '../../forms/form-panel'
import { nearEnd } from '../../forms/near-end'
import { RoadRefusal } from '../../forms/road-refusal'
import { useForm } from '../../forms/use-form'
import type { Outcome } from '../../gateway/outcome'
import { Field } from '../../ui/field'
import { TextArea } from '../../ui/text-area'
import { TextInput } from '../../ui/text-input'

const draft = v.object({ name: v.optional(v.string(), ''), what: v.optional(v.string(), '') })
type Draft = v.InferOutput<typeof draft>

interface TeamFormProps {
  readonly place: string
  readonly version: number | null
  readonly title: string
  readonly yes: string
  readonly initial?: Draft
  readonly send: (said: Draft, command: string) => Promise<Outcome<{ id: string }>>
  readonly onDone: (id: string) => unknown
  readonly onClose: () => void
}

/** A team's name, and what it does. */
export function TeamForm({ place, version, title, yes, initial, send, onDone, onClose }: TeamFormProps) {
  const form = useForm(
    { place, version, ...(initial ? { initial: (kept: Draft | null) => kept ?? initial } : {}) },
    draft,
    send,
    ({ id }) => onDone(id),
  )
  return (
    <FormPanel
      title={title}
      yes={yes}
      no="先不了"
      loading={form.busy}
      notices={<RoadRefusal refusal={form.refusal} />}
      onSend={form.send}
      onClose={onClose}
    >
      <Field label="队伍叫什么" required error={form.error('name')}>
        <TextInput value={form.draft.name} onChange={(name) => form.set({ name })} placeholder="比如：银发巡逻队" />
      </Field>
      <Field
        label="做些什么"
        hint="什么时候碰头、欢迎谁来。"
        error={form.error('what')}
        counter={nearEnd(form.draft.what, textLimits.note)}
      >
        <TextArea rows={5} value={form.draft.what} onChange={(what) => form.set({ what })} />
      </Field>
    </FormPanel>
  )
}
