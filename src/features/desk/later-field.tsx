import { chinaDay, nextDay } from '../../domain/calendar/china-time'
import { Chips } from '../../ui/chips'
import { DateInput } from '../../ui/date-input'
import { Field } from '../../ui/field'
import { dayOf, DAYS, hoursOf } from './later-moment'

interface LaterFieldProps {
  /** YYYY-MM-DD, empty for the nearest day that still has an hour; the hour in China, null until it is picked. */
  readonly day: string
  readonly hour: number | null
  readonly now: number
  readonly error?: string
  readonly onChange: (part: { day?: string; hour?: number }) => void
}

export function LaterField({ day, hour, now, error, onChange }: LaterFieldProps) {
  const today = chinaDay(now)
  const chosen = dayOf(day, now)
  return (
    <Field label="居民约在什么时候" hint="到时会排到最前面，不算没打通。" required error={error}>
      <DateInput
        value={chosen}
        min={today}
        max={nextDay(today, DAYS)}
        onChange={(picked) => onChange({ day: picked })}
      />
      <Chips
        label="几点"
        options={hoursOf(chosen, now).map((each) => ({ value: String(each), label: `${each} 点` }))}
        value={hour === null ? '' : String(hour)}
        onChange={(picked) => onChange({ hour: Number(picked) })}
      />
    </Field>
  )
}
