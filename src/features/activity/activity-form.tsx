import { chinaDay } from '../../domain/calendar/china-time'
import { textLimits } from '../../contract/field'
import { nearEnd } from '../../forms/near-end'
import { RoadRefusal } from '../../forms/road-refusal'
import { useForm } from '../../forms/use-form'
import type { Outcome } from '../../gateway/outcome'
import { Button } from '../../ui/button'
import { DateInput } from '../../ui/date-input'
import { Field } from '../../ui/field'
import { Folded } from '../../ui/folded'
import { Stack } from '../../ui/stack'
import { TextArea } from '../../ui/text-area'
import { TextInput } from '../../ui/text-input'
import { TimeInput } from '../../ui/time-input'
import { planDraft, saidOf, type Plan, type Said } from './planned'

interface ActivityFormProps {
  /** Where the draft lies on the device. */
  readonly place: string
  readonly version: number | null
  readonly initial?: Plan
  readonly yes: string
  readonly now: number
  readonly send: (said: Said, command: string) => Promise<Outcome<{ id: string }>>
  readonly onDone: (id: string) => unknown
}

/** What, where, when and for how many; the rest can be left out. */
export function ActivityForm({ place, version, initial, yes, now, send, onDone }: ActivityFormProps) {
  const form = useForm(
    { place, version, ...(initial ? { initial: (kept: Plan | null) => kept ?? initial } : {}) },
    planDraft,
    (plan, command) => {
      const said = saidOf(plan)
      return 'ok' in said ? said : send(said, command)
    },
    ({ id }) => onDone(id),
  )
  const { draft, set, error } = form
  const today = chinaDay(now)
  return (
    <Stack gap={4}>
      <Field label="活动叫什么" required error={error('title')}>
        <TextInput value={draft.title} onChange={(title) => set({ title })} placeholder="比如：周末一起清理河边" />
      </Field>
      <Field label="在哪里" required error={error('place')}>
        <TextInput value={draft.place} onChange={(at) => set({ place: at })} placeholder="比如：社区广场" />
      </Field>
      <Field label="哪一天" required error={error('startsAt')}>
        <DateInput value={draft.day} min={today} onChange={(day) => set({ day }, 'startsAt')} />
      </Field>
      <Field label="几点开始" required>
        <TimeInput value={draft.from} onChange={(from) => set({ from }, 'startsAt')} />
      </Field>
      <Field label="几点结束" required error={error('endsAt')}>
        <TimeInput value={draft.to} onChange={(to) => set({ to }, 'endsAt')} />
      </Field>
      <Field label="多少个名额" required error={error('quota')} hint="满了以后可以排队候补。">
        <TextInput kind="number" value={draft.quota} onChange={(quota) => set({ quota })} />
      </Field>
      <Field label="要做什么、带什么" error={error('text')} counter={nearEnd(draft.text, textLimits.note)}>
        <TextArea rows={5} value={draft.text} onChange={(text) => set({ text })} />
      </Field>
      <Folded title="不在同一天结束" hint="最长三天" startOpen={draft.lastDay !== ''}>
        <Field label="结束那天">
          <DateInput
            value={draft.lastDay}
            min={draft.day || today}
            onChange={(lastDay) => set({ lastDay }, 'endsAt')}
          />
        </Field>
      </Folded>
      <RoadRefusal refusal={form.refusal} />
      <Button kind="main" size="large" block loading={form.busy} onPress={form.send}>
        {yes}
      </Button>
    </Stack>
  )
}
