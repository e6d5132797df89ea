import { useState } from 'react'
import { chinaInstant, HOUR, nextDay } from '../../domain/calendar/china-time'
import { repeatWeek } from '../../domain/roster/repeat'
import { shiftsAtOnce } from '../../contract/roster'
import { newId } from '../../gateway/new-id'
import { useCall } from '../../gateway/use-call'
import { useSend } from '../../gateway/use-send'
import { FormPanel } from '../../forms/form-panel'
import { RoadRefusal } from '../../forms/road-refusal'
import { Choice } from '../../ui/choice'
import { DateInput } from '../../ui/date-input'
import { Field } from '../../ui/field'
import { Stack } from '../../ui/stack'
import { Words } from '../../ui/words'
import { useIds } from './use-ids'
import type { Gap, Roster, Shift } from './view'

const SLOTS = {
  day: { label: '白班', hint: '08:00 到 20:00', from: 8, hours: 12 },
  night: { label: '夜班', hint: '20:00 到次日 08:00', from: 20, hours: 12 },
  early: { label: '早班', hint: '00:00 到 08:00', from: 0, hours: 8 },
  late: { label: '中班', hint: '16:00 到 24:00', from: 16, hours: 8 },
} as const
type Slot = keyof typeof SLOTS
const slots = (Object.keys(SLOTS) as Slot[]).map((value) => ({
  value,
  label: SLOTS[value].label,
  hint: SLOTS[value].hint,
}))

interface PlanSheetProps {
  readonly roster: Roster
  readonly monday: string
  readonly onDone: (text: string, gaps: readonly Gap[]) => Promise<void>
  readonly onClose: () => void
}

const plain = ({ person, post, from, to }: Shift) => ({
  personId: person.id,
  post,
  from: Date.parse(from),
  to: Date.parse(to),
})

/** One shift, or this week again until a day. */
export function PlanSheet({ roster, monday, onDone, onClose }: PlanSheetProps) {
  const [mode, setMode] = useState<'one' | 'repeat'>('one')
  const [day, setDay] = useState(monday)
  const [slot, setSlot] = useState<Slot>('day')
  const [post, setPost] = useState<'A' | 'B'>('A')
  const [person, setPerson] = useState<string>()
  const [until, setUntil] = useState(nextDay(monday, 27))
  const [ids] = useState(() => new Map<string, string>())
  const idOf = useIds()
  const area = roster.area?.id ?? ''
  const people = useCall('roster', 'operators', { area })
  const { send, busy, refusal } = useSend('roster', 'plan')
  const one = () => {
    const from = chinaInstant(day, SLOTS[slot].from)
    const said = { person: person ?? '', post, from: new Date(from).toISOString() }
    const to = new Date(from + SLOTS[slot].hours * HOUR).toISOString()
    return [{ id: idOf(JSON.stringify([said, to])), ...said, to }]
  }
  const again = () =>
    repeatWeek(roster.shifts.map(plain), until, [], shiftsAtOnce).map((shift) => {
      const name = JSON.stringify(shift)
      const id = ids.get(name) ?? newId()
      ids.set(name, id)
      const [from, to] = [new Date(shift.from).toISOString(), new Date(shift.to).toISOString()]
      return { id, person: shift.personId, post: shift.post, from, to }
    })
  const shifts = mode === 'one' ? (person ? one() : []) : again()
  const plan = async () => {
    const planned = await send({ area, shifts })
    if (planned.ok) await onDone(`排好 ${planned.data.planned} 个班`, planned.data.gaps)
  }
  return (
    <FormPanel title="排班" yes="排上" disabled={shifts.length === 0} loading={busy} onSend={plan} onClose={onClose}>
      <Stack gap={4}>
        <Field label="怎么排">
          <Choice
            columns={2}
            options={[
              { value: 'one', label: '排一个班' },
              { value: 'repeat', label: '照这一周排下去' },
            ]}
            value={mode}
            onChange={setMode}
          />
        </Field>
        {mode === 'repeat' ? (
          <>
            <Field label="排到哪一天" hint="这一周每个班，往后每周照样排一遍。">
              <DateInput value={until} onChange={setUntil} min={nextDay(monday, 7)} />
            </Field>
            <Words tone="soft">{`会排 ${shifts.length} 个班`}</Words>
          </>
        ) : (
          <>
            <Field label="哪一天" required>
              <DateInput value={day} onChange={setDay} />
            </Field>
            <Field label="哪个班" required>
              <Choice columns={2} options={slots} value={slot} onChange={setSlot} />
            </Field>
            <Field label="岗位" hint="A 不在岗时，由 B 顶上。">
              <Choice
                columns={2}
                options={[
                  { value: 'A', label: 'A 岗' },
                  { value: 'B', label: 'B 岗' },
                ]}
                value={post}
                onChange={setPost}
              />
            </Field>
            <Field label="谁来值" required>
              <Choice
                columns={2}
                options={(people.data?.people ?? []).map(({ id, name, away }) => ({
                  value: id,
                  label: name,
                  hint: away ? '现在外出' : undefined,
                }))}
                value={person}
                onChange={setPerson}
              />
            </Field>
          </>
        )}
        <RoadRefusal refusal={refusal} />
      </Stack>
    </FormPanel>
  )
}
