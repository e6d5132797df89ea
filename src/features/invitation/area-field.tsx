import { useState } from 'react'
import { Field } from '../../ui/field'
import { ListRow } from '../../ui/list-row'
import { RowList } from '../../ui/row-list'
import { AreaChoice } from './area-choice'

interface AreaFieldProps {
  readonly name: string
  readonly onPick: (area: string, name: string) => void
  readonly error?: string
}

export function AreaField({ name, onPick, error }: AreaFieldProps) {
  const [open, setOpen] = useState(false)
  const pick = (area: string, picked: string) => {
    setOpen(false)
    onPick(area, picked)
  }
  return (
    <Field label="管哪一片" hint="岗位管到下面的各级。" required error={error}>
      <RowList>
        <ListRow title={name || '请选择区域'} onPress={() => setOpen(true)} />
      </RowList>
      <AreaChoice open={open} onPick={pick} onClose={() => setOpen(false)} />
    </Field>
  )
}
