import { chinaDay, chinaInstant, DAY, nextDay } from '../../domain/calendar/china-time'
import { Chips } from '../../ui/chips'
import { DateInput } from '../../ui/date-input'
import { Field } from '../../ui/field'

/** The law's bounds: at most seven days ahead, between eight in the morning and nine in the evening. */
const DAYS = 7
const HOURS = Array.from({ length: 14 }, (_, n) => n + 8)

interface LaterFieldProps {
  /** YYYY-MM-DD and the hour in China; empty and null until they are picked. */
  readonly day: string
  readonly hour: number | null
  readonly now: number
  readonly error?: string
  readonly onChange: (part: { day?: string; hour?: number }) => void
}

/** The moment that the resident asked for; undefined until both are picked. */
export const laterOf = (day: string, hour: number | null): string | undefined =>
  day === '' || hour === null ? undefined : new Date(chinaInstant(day, hour)).toISOString()

/** Hours of that day that may still be asked for. */
export const hoursOf = (day: string, now: number): readonly number[] =>
  HOURS.filter((hour) => {
    const at = chinaInstant(day === '' ? chinaDay(now) : day, hour)
    return at > now && at <= now + DAYS * DAY
  })

export function LaterField({ day, hour, now, error, onChange }: LaterFieldProps) {
  const today = chinaDay(now)
  return (
    <Field label="居民约在什么时候" hint="到时会排到最前面，不算没打通。" required error={error}>
      <DateInput value={day} min={today} max={nextDay(today, DAYS)} onChange={(picked) => onChange({ day: picked })} />
      <Chips
        label="几点"
        options={hoursOf(day, now).map((each) => ({ value: String(each), label: `${each} 点` }))}
        value={hour === null ? '' : String(hour)}
        onChange={(picked) => onChange({ hour: Number(picked) })}
      />
    </Field>
  )
}
