import { useState } from 'react'
import { AreaPicker } from '../../forms/area-picker'
import { Field } from '../../ui/field'
import { ListRow } from '../../ui/list-row'
import { RowList } from '../../ui/row-list'

interface CommunityFieldProps {
  readonly label: string
  readonly value: string
  readonly name: string
  readonly onPick: (community: string, name: string) => void
  readonly error?: string
}

/** One community, picked from the tree or by its name. */
export function CommunityField({ label, name, onPick, error }: CommunityFieldProps) {
  const [open, setOpen] = useState(false)
  return (
    <Field label={label} required error={error}>
      <RowList>
        <ListRow title={name || '请选择社区'} icon="pin" onPress={() => setOpen(true)} />
      </RowList>
      <AreaPicker
        open={open}
        title={label}
        deepest="community"
        onPick={(path) => {
          setOpen(false)
          const picked = path.find((area) => area.kind === 'community')
          if (picked) onPick(picked.id, picked.name)
        }}
        onClose={() => setOpen(false)}
      />
    </Field>
  )
}
