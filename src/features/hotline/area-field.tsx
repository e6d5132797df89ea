import { useEffect, useState } from 'react'
import { AreaPicker } from '../../forms/area-picker'
import { useCall } from '../../gateway/use-call'
import { Field } from '../../ui/field'
import { ListRow } from '../../ui/list-row'
import { RowList } from '../../ui/row-list'

interface AreaFieldProps {
  readonly value: string
  readonly name: string
  readonly error?: string
  readonly onPick: (area: string, name: string) => void
}

const joined = (path: readonly { readonly name: string; readonly kind: string }[]): string =>
  path
    .filter((area) => area.kind !== 'district')
    .map((area) => area.name)
    .join(' ')

/** In which community it is. One that only its code is known of is looked up. */
export function AreaField({ value, name, error, onPick }: AreaFieldProps) {
  const [open, setOpen] = useState(false)
  const { data } = useCall('area', 'tree', value !== '' && name === '' ? { under: value } : null)
  useEffect(() => {
    if (data) onPick(value, joined(data.path))
  }, [data, value, onPick])
  return (
    <Field label="哪个社区" required error={error}>
      <RowList>
        <ListRow title={name || (value ? '正在查' : '请选社区')} icon="pin" onPress={() => setOpen(true)} />
      </RowList>
      <AreaPicker
        open={open}
        title="哪个社区"
        deepest="grid"
        onPick={(path) => {
          setOpen(false)
          const last = path[path.length - 1]
          if (last) onPick(last.id, joined(path))
        }}
        onClose={() => setOpen(false)}
      />
    </Field>
  )
}
