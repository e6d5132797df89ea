import * as v from 'valibot'
import { textLimits } from '../../contract/field'
import { chinaDay, chinaInstant } from '../../domain/calendar/china-time'
import { FormPanel } from '../../forms/form-panel'
import { nearEnd } from '../../forms/near-end'
import { RoadRefusal } from '../../forms/road-refusal'
import { useForm } from '../../forms/use-form'
import type { Outcome } from '../../gateway/outcome'
import { DateInput } from '../../ui/date-input'
import { Field } from '../../ui/field'
import { TextArea } from '../../ui/text-area'
import { TextInput } from '../../ui/text-input'
import { OwnField } from './own-field'
import type { Own } from './view'

const lineDraft = v.object({
  title: v.optional(v.string(), ''),
  text: v.optional(v.string(), ''),
  quantity: v.optional(v.string(), '1'),
  /** YYYY-MM-DD, the last day; empty = no end. */
  until: v.optional(v.string(), ''),
  unit: v.optional(v.string(), ''),
})
export type Line = v.InferOutput<typeof lineDraft>

export interface LineSaid {
  readonly title: string
  readonly text: string
  readonly quantity: number
  readonly until: string | null
  readonly unit: string | null
}

interface ListingFormProps {
  readonly place: string
  readonly version: number | null
  readonly title: string
  readonly yes: string
  readonly hint: string
  readonly initial?: Line
  /** The units that one may speak for; only of a resource. */
  readonly units?: readonly Own[]
  readonly now: number
  readonly send: (said: LineSaid, command: string) => Promise<Outcome<{ id: string }>>
  readonly onDone: (id: string) => unknown
  readonly onClose: () => void
}

/** Through the whole of the last day, and still said as that day. */
const LAST_MINUTE = [23, 59] as const

const saidOf = ({ title, text, quantity, until, unit }: Line): LineSaid => ({
  title,
  text,
  quantity: Number(quantity),
  until: until === '' ? null : new Date(chinaInstant(until, ...LAST_MINUTE)).toISOString(),
  unit: unit === '' ? null : unit,
})

/** One line for a list: what it is, in a few words. */
export function ListingForm(props: ListingFormProps) {
  const { place, version, title, yes, hint, initial, units = [], now, send, onDone, onClose } = props
  const form = useForm(
    { place, version, ...(initial ? { initial: (kept: Line | null) => kept ?? initial } : {}) },
    lineDraft,
    (draft, command) => send(saidOf(draft), command),
    ({ id }) => onDone(id),
  )
  const { draft, set, error } = form
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
      <Field label="一句话说清" required hint={hint} error={error('title')}>
        <TextInput value={draft.title} onChange={(said) => set({ title: said })} />
      </Field>
      <Field label="还想说明的" error={error('text')} counter={nearEnd(draft.text, textLimits.note)}>
        <TextArea rows={5} value={draft.text} onChange={(text) => set({ text })} />
      </Field>
      <OwnField
        label="哪个单位"
        own={units}
        value={draft.unit}
        onChange={(unit) => set({ unit })}
        error={error('unit')}
      />
      <Field label="多少份" hint="几家能各认领一份，就填几。" error={error('quantity')}>
        <TextInput kind="number" value={draft.quantity} onChange={(quantity) => set({ quantity })} />
      </Field>
      <Field label="到哪一天为止" hint="不填就一直有效。" error={error('until')}>
        <DateInput value={draft.until} min={chinaDay(now)} onChange={(until) => set({ until })} />
      </Field>
    </FormPanel>
  )
}
