import { Choice } from '../../ui/choice'
import { Field } from '../../ui/field'
import type { Own } from './view'

interface OwnFieldProps {
  readonly label: string
  readonly own: readonly Own[]
  readonly value: string
  readonly onChange: (id: string) => void
  readonly error?: string
}

/** For which of one's own sides; who speaks for one alone is not asked. */
export function OwnField({ label, own, value, onChange, error }: OwnFieldProps) {
  if (own.length < 2) return null
  return (
    <Field label={label} required error={error}>
      <Choice options={own.map(({ id, name }) => ({ value: id, label: name }))} value={value} onChange={onChange} />
    </Field>
  )
}
