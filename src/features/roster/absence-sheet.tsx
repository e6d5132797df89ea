import { useState } from 'react'
import { textLimits } from '../../contract/field'
import { chinaDay, chinaInstant, nextDay } from '../../domain/calendar/china-time'
import { cloudNow } from '../../gateway/cloud-time'
import { useSend } from '../../gateway/use-send'
import { FormPanel } from '../../forms/form-panel'
import { RoadRefusal } from '../../forms/road-refusal'
import { DateInput } from '../../ui/date-input'
import { Field } from '../../ui/field'
import { Stack } from '../../ui/stack'
import { TextInput } from '../../ui/text-input'
import { useIds } from './use-ids'
import type { Gap, Roster } from './view'

interface AbsenceSheetProps {
  readonly roster: Roster
  readonly onDone: (text: string, gaps: readonly Gap[]) => Promise<void>
  readonly onClose: () => void
}

/** Said beforehand, by whole days; what it leaves empty is shown at once. */
export function AbsenceSheet({ roster, onDone, onClose }: AbsenceSheetProps) {
  const [first, setFirst] = useState(() => nextDay(chinaDay(cloudNow())))
  const [last, setLast] = useState(first)
  const [reason, setReason] = useState('')
  const idOf = useIds()
  const { send, busy, refusal } = useSend('roster', 'absence')
  const valid = first !== '' && last >= first
  const tell = async () => {
    const said = {
      area: roster.area?.id ?? '',
      from: new Date(chinaInstant(first, 0)).toISOString(),
      to: new Date(chinaInstant(nextDay(last), 0)).toISOString(),
      reason,
    }
    const told = await send({ id: idOf(JSON.stringify(said)), ...said })
    if (told.ok) await onDone('记下了', told.data.gaps)
  }
  return (
    <FormPanel title="我有事不在岗" yes="登记" disabled={!valid} loading={busy} onSend={tell} onClose={onClose}>
      <Stack gap={4}>
        <Field label="从哪一天" required>
          <DateInput value={first} onChange={setFirst} />
        </Field>
        <Field label="到哪一天（含）" required error={valid ? undefined : '要在开始那天或以后'}>
          <DateInput value={last} onChange={setLast} min={first} />
        </Field>
        <Field label="什么事" hint="只有排班的人看得到。">
          <TextInput value={reason} onChange={setReason} maxLength={textLimits.short} />
        </Field>
        <RoadRefusal refusal={refusal} />
      </Stack>
    </FormPanel>
  )
}
