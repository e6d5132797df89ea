import { Button } from '../../ui/button'
import { DateInput } from '../../ui/date-input'
import { Field } from '../../ui/field'
import { Stack } from '../../ui/stack'
import { Words } from '../../ui/words'
import { Candidates } from './candidates'

export interface CoPart {
  unit: string
  name: string
  /** The last day, China time. */
  day: string
}

interface CoUnitsProps {
  readonly ticket: string
  readonly parts: CoPart[]
  readonly taken: readonly string[]
  readonly adding: boolean
  readonly onAdding: (adding: boolean) => void
  readonly earliest: string
  readonly usual: string
  readonly onChange: (parts: CoPart[]) => void
  readonly error?: string
}

/** The contract's limit. */
const MOST = 8

export function CoUnits(props: CoUnitsProps) {
  const { ticket, parts, taken, adding, onAdding, earliest, usual, onChange, error } = props
  const add = (unit: string, name: string) => {
    onAdding(false)
    onChange([...parts, { unit, name, day: usual }])
  }
  const setDay = (unit: string, day: string) =>
    onChange(parts.map((part) => (part.unit === unit ? { ...part, day } : part)))
  return (
    <Field label="协办单位" hint="各自有截止日，当天 18:00 前办完。可以没有。" error={error}>
      {parts.map((part) => (
        <Stack key={part.unit} row between gap={2}>
          <Words className="desk-co__name">{part.name}</Words>
          <DateInput
            label={`${part.name}的截止日`}
            value={part.day}
            min={earliest}
            onChange={(day) => setDay(part.unit, day)}
          />
          <Button
            size="small"
            label={`去掉${part.name}`}
            onPress={() => onChange(parts.filter((each) => each.unit !== part.unit))}
          >
            去掉
          </Button>
        </Stack>
      ))}
      {adding && <Candidates ticket={ticket} label="找协办单位" taken={taken} onPick={add} />}
      {!adding && parts.length < MOST && (
        <Stack row>
          <Button size="small" icon="plus" onPress={() => onAdding(true)}>
            加一个协办单位
          </Button>
        </Stack>
      )}
    </Field>
  )
}
