import { useMemo, useState } from 'react'
import { useCall } from '../gateway/use-call'
import { Field } from '../ui/field'
import { ListRow } from '../ui/list-row'
import { RowList } from '../ui/row-list'
import { TreePicker } from '../ui/tree-picker'
import { sayRefusal } from '../words/refusals'
import { categoryNames, categoryNodes, type Category } from './category-nodes'

interface CategoryFieldProps {
  readonly value: string
  /** The names from the top down, as they were picked. */
  readonly names: string
  readonly onPick: (category: Category, names: string) => void
  /** Where it may be left out: takes back what was picked. */
  readonly onClear?: () => void
  readonly error?: string
}

export function CategoryField({ value, names, onPick, onClear, error }: CategoryFieldProps) {
  const [open, setOpen] = useState(false)
  const { data, problem, reload } = useCall('catalogue', 'categories', {}, { keep: true })
  const nodes = useMemo(() => categoryNodes(data?.categories ?? []), [data])
  const pick = (id: string, path: Parameters<typeof categoryNames>[0]) => {
    setOpen(false)
    const category = data?.categories.find((each) => each.id === id)
    if (category) onPick(category, categoryNames(path))
  }
  const press = problem && !data ? reload : () => setOpen(true)
  const title = names || (problem && !data ? '分类没有取到，点这里再取一次' : '请选择分类')
  return (
    <Field
      label="分类"
      required={onClear === undefined}
      error={error ?? (problem && !data ? sayRefusal(problem.code) : undefined)}
    >
      <RowList>
        <ListRow title={title} onPress={press} />
        {onClear && value !== '' && <ListRow title="不要分类" onPress={onClear} />}
      </RowList>
      <TreePicker
        open={open}
        title="选分类"
        nodes={nodes}
        value={value || undefined}
        onPick={pick}
        onClose={() => setOpen(false)}
        searchLabel="搜分类，比如“路灯”"
      />
    </Field>
  )
}
