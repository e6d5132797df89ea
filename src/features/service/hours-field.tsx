import { Chips } from '../../ui/chips'
import { Field } from '../../ui/field'
import { TextInput } from '../../ui/text-input'
import { sayHours } from './say'

const usual = [0.5, 1, 1.5, 2, 3, 4] as const
const LONGER = 'longer'
const options = [
  ...usual.map((hours) => ({ value: String(hours), label: sayHours(hours) })),
  { value: LONGER, label: '更长' },
]

interface HoursFieldProps {
  /** In hours, as text: what was picked or typed. */
  readonly value: string
  readonly longer: boolean
  readonly onChange: (hours: string, longer: boolean) => void
  readonly error?: string
}

/** How long: one tap for what is usual, a number for what is longer. */
export function HoursField({ value, longer, onChange, error }: HoursFieldProps) {
  return (
    <Field label="用了多久" required error={error}>
      <Chips
        label="用了多久"
        options={options}
        value={longer ? LONGER : value}
        onChange={(picked) => (picked === LONGER ? onChange('', true) : onChange(picked, false))}
      />
      {longer && <TextInput placeholder="几小时，比如 5.5" value={value} onChange={(typed) => onChange(typed, true)} />}
    </Field>
  )
}
