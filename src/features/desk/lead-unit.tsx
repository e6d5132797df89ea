import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Stack } from '../../ui/stack'
import { Words } from '../../ui/words'
import { Candidates } from './candidates'

interface LeadUnitProps {
  readonly ticket: string
  readonly value: string
  readonly name: string
  readonly taken: readonly string[]
  readonly onPick: (unit: string, name: string) => void
  readonly error?: string
}

export function LeadUnit({ ticket, value, name, taken, onPick, error }: LeadUnitProps) {
  return (
    <Field label="主办单位" required error={error}>
      {value === '' ? (
        <Candidates ticket={ticket} label="找主办单位" taken={taken} onPick={onPick} />
      ) : (
        <Stack row between>
          <Words strong>{name}</Words>
          <Button size="small" onPress={() => onPick('', '')}>
            换一个
          </Button>
        </Stack>
      )}
    </Field>
  )
}
