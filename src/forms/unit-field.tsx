import { useState } from 'react'
import { useCall } from '../gateway/use-call'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import { ListRow } from '../ui/list-row'
import { RowList } from '../ui/row-list'
import { Stack } from '../ui/stack'
import { TextInput } from '../ui/text-input'
import { Words } from '../ui/words'
import { sayRefusal } from '../words/refusals'
import { useLater } from '../gateway/use-later'

interface UnitFieldProps {
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly name: string
  readonly onPick: (unit: string, name: string) => void
  readonly error?: string
}

const MOST = 8

/** A unit by its name. */
export function UnitField({ label, hint, value, name, onPick, error }: UnitFieldProps) {
  const [typed, setTyped] = useState('')
  const search = useLater(typed.trim())
  const { data, problem } = useCall('area', 'units', search === '' ? null : { search })
  const found = data?.units.slice(0, MOST) ?? []
  if (value !== '')
    return (
      <Field label={label} hint={hint} error={error}>
        <Stack row between>
          <Words>{name}</Words>
          <Button size="small" onPress={() => onPick('', '')}>
            取消
          </Button>
        </Stack>
      </Field>
    )
  return (
    <Field label={label} hint={hint} error={error ?? (problem ? sayRefusal(problem.code) : undefined)}>
      <TextInput kind="search" placeholder="输入单位名称" value={typed} onChange={setTyped} />
      {search !== '' && data && found.length === 0 && (
        <Words size="small" tone="hint">
          没有叫这个名字的单位
        </Words>
      )}
      {found.length > 0 && (
        <RowList>
          {found.map((unit) => (
            <ListRow key={unit.id} title={unit.name} text={unit.area} onPress={() => onPick(unit.id, unit.name)} />
          ))}
        </RowList>
      )}
    </Field>
  )
}
