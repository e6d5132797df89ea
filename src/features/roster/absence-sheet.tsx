import { useState } from 'react'
import { textLimits } from '../../contract/field'
import { chinaDay, nextDay } from '../../domain/calendar/china-time'
import { cloudNow } from '../../gateway/cloud-time'
import { useSend } from '../../gateway/use-send'
import { FormPanel } from '../../forms/form-panel'
import { RoadRefusal } from '../../forms/road-refusal'
import { Choice } from '../../ui/choice'
import { DateInput } from '../../ui/date-input'
import { Field } from '../../ui/field'
import { Stack } from '../../ui/stack'
import { TextInput } from '../../ui/text-input'
import { TimeInput } from '../../ui/time-input'
import { absenceRange, type TypedAbsence } from './absence-range'
import { useIds } from './use-ids'
import type { Gap, Roster } from './view'

interface AbsenceSheetProps {
  readonly roster: Roster
  readonly onDone: (text: string, gaps: readonly Gap[]) => Promise<void>
  readonly onClose: () => void
}

const ways: readonly { readonly value: TypedAbsence['by']; readonly label: string }[] = [
  { value: 'days', label: '整天' },
  { value: 'hours', label: '几个小时' },
]

/** Said beforehand, by whole days or by hours; what it leaves empty is shown at once. */
export function AbsenceSheet({ roster, onDone, onClose }: AbsenceSheetProps) {
  const [typed, setTyped] = useState<TypedAbsence>(() => {
    const tomorrow = nextDay(chinaDay(cloudNow()))
    return { by: 'days', first: tomorrow, last: tomorrow, from: '08:00', to: '12:00' }
  })
  const [reason, setReason] = useState('')
  const idOf = useIds()
  const { send, busy, refusal } = useSend('roster', 'absence')
  const set = (part: Partial<TypedAbsence>) => setTyped((before) => ({ ...before, ...part }))
  const range = absenceRange(typed)
  const byHours = typed.by === 'hours'
  const tell = async () => {
    if (!range) return
    const said = { area: roster.area?.id ?? '', ...range, reason }
    const told = await send({ id: idOf(JSON.stringify(said)), ...said })
    if (told.ok) await onDone('记下了', told.data.gaps)
  }
  return (
    <FormPanel title="我有事不在岗" yes="登记" disabled={!range} loading={busy} onSend={tell} onClose={onClose}>
      <Stack gap={4}>
        <Field label="多久" required>
          <Choice columns={2} options={ways} value={typed.by} onChange={(by) => set({ by })} />
        </Field>
        <Field label="从哪一天" required>
          <DateInput
            value={typed.first}
            onChange={(first) => set(typed.last < first ? { first, last: first } : { first })}
          />
        </Field>
        {byHours && (
          <Field label="从几点" required>
            <TimeInput value={typed.from} onChange={(from) => set({ from })} />
          </Field>
        )}
        <Field label={byHours ? '到哪一天' : '到哪一天（含）'} required error={range || byHours ? undefined : LATE}>
          <DateInput value={typed.last} onChange={(last) => set({ last })} min={typed.first} />
        </Field>
        {byHours && (
          <Field label="到几点" required error={range ? undefined : LATE}>
            <TimeInput value={typed.to} onChange={(to) => set({ to })} />
          </Field>
        )}
        <Field label="什么事" hint="只有排班的人看得到。">
          <TextInput value={reason} onChange={setReason} maxLength={textLimits.short} />
        </Field>
        <RoadRefusal refusal={refusal} />
      </Stack>
    </FormPanel>
  )
}

const LATE = '要在开始以后'
