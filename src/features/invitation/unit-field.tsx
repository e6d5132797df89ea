import { useState } from 'react'
import { useCall } from '../../gateway/use-call'
import { useLater } from '../../gateway/use-later'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { ListRow } from '../../ui/list-row'
import { RowList } from '../../ui/row-list'
import { Stack } from '../../ui/stack'
import { TextInput } from '../../ui/text-input'
import { Words } from '../../ui/words'
import { sayProblemLine } from '../../words/problem'

interface UnitFieldProps {
  readonly name: string
  readonly onPick: (unit: string, name: string) => void
  readonly error?: string
}

const MOST = 8

/** Where a handler works. */
export function UnitField({ name, onPick, error }: UnitFieldProps) {
  const [typed, setTyped] = useState('')
  const search = useLater(typed.trim())
  const { data, problem } = useCall('area', 'units', name === '' && search !== '' ? { search } : null)
  return (
    <Field label="哪个单位" required error={error ?? (problem ? sayProblemLine(problem) : undefined)}>
      {name !== '' && (
        <Stack row between>
          <Words strong>{name}</Words>
          <Button size="small" onPress={() => onPick('', '')}>
            换一个
          </Button>
        </Stack>
      )}
      {name === '' && <TextInput kind="search" placeholder="输入单位名称" value={typed} onChange={setTyped} />}
      {data && data.units.length === 0 && (
        <Words size="small" tone="hint">
          没有叫这个名字的单位
        </Words>
      )}
      {data && data.units.length > 0 && (
        <RowList>
          {data.units.slice(0, MOST).map((unit) => (
            <ListRow key={unit.id} title={unit.name} text={unit.area} onPress={() => onPick(unit.id, unit.name)} />
          ))}
        </RowList>
      )}
    </Field>
  )
}
