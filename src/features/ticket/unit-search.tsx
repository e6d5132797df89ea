import { useState } from 'react'
import { useCall } from '../../gateway/use-call'
import { useLater } from '../../gateway/use-later'
import { ListRow } from '../../ui/list-row'
import { RowList } from '../../ui/row-list'
import { Stack } from '../../ui/stack'
import { TextInput } from '../../ui/text-input'
import { Words } from '../../ui/words'
import type { Submission } from './submission'

interface UnitSearchProps {
  picked: Submission['about']
  onPick: (about: Submission['about']) => void
}

const MOST = 8

/** Finds a unit by a few letters of its name. */
export function UnitSearch({ picked, onPick }: UnitSearchProps) {
  const [name, setName] = useState('')
  const asked = useLater(name.trim())
  const found = useCall('area', 'units', asked === '' ? null : { search: asked.slice(0, 40), area: null })
  if (picked) {
    return (
      <RowList>
        <ListRow icon="lock" title={picked.name} text="点一下换一个" onPress={() => onPick(null)} />
      </RowList>
    )
  }
  const units = found.data?.units.slice(0, MOST) ?? []
  return (
    <Stack gap={2}>
      <TextInput kind="search" value={name} onChange={setName} placeholder="比如：物业、城管、派出所" />
      {units.length > 0 && (
        <RowList>
          {units.map((unit) => (
            <ListRow
              key={unit.id}
              title={unit.name}
              text={unit.area}
              onPress={() => onPick({ unit: unit.id, name: unit.name })}
            />
          ))}
        </RowList>
      )}
      {found.data && units.length === 0 && (
        <Words size="small" tone="hint">
          没有找到这个单位。可以不填，在上面写清楚就行。
        </Words>
      )}
    </Stack>
  )
}
