import { textLimits } from '../contract/field'
import { Field } from '../ui/field'
import { TextArea } from '../ui/text-area'

interface NoteFieldProps {
  readonly value: string
  readonly onChange: (note: string) => void
  readonly error?: string
}

/** Staff among themselves. */
export function NoteField({ value, onChange, error }: NoteFieldProps) {
  const counter = value.length > textLimits.note * 0.8 ? { used: value.length, limit: textLimits.note } : undefined
  return (
    <Field label="内部备注" hint="只有工作人员看得到。" error={error} counter={counter}>
      <TextArea rows={3} value={value} onChange={onChange} />
    </Field>
  )
}
