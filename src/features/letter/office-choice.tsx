import { Choice } from '../../ui/choice'
import { Field } from '../../ui/field'
import { levelWords } from '../../words/letter'
import type { Office } from './view'

interface OfficeChoiceProps {
  readonly offices: readonly Office[]
  readonly value: Office['level'] | undefined
  readonly error?: string
  readonly onChange: (level: Office['level']) => void
}

/** How fast they answer, never a share without its two numbers. */
const sayPace = ({ onTime, medianDays }: Office): string => {
  if (onTime === null || onTime.denominator === 0) return '还没有答复过来信'
  const kept = `一年里 ${onTime.denominator} 封信按时答复 ${onTime.numerator} 封`
  return medianDays === null ? kept : `${kept}，一半在 ${medianDays} 天内`
}

const sayOffice = (office: Office): string =>
  office.names.length === 0
    ? `${office.area.name}${levelWords[office.level].slice(2)}（空缺，转上一级）`
    : `${office.area.name}${levelWords[office.level].slice(2)} ${office.names.join('、')}`

/** Whom the letter is for, by name. */
export function OfficeChoice({ offices, value, error, onChange }: OfficeChoiceProps) {
  return (
    <Field label="写给谁" required error={error}>
      <Choice
        options={offices.map((office) => ({ value: office.level, label: sayOffice(office), hint: sayPace(office) }))}
        value={value}
        onChange={onChange}
      />
    </Field>
  )
}
