import type { Problem } from '../gateway/outcome'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import { ListRow } from '../ui/list-row'
import { RowList } from '../ui/row-list'
import { Stack } from '../ui/stack'
import { TextInput } from '../ui/text-input'
import { Words } from '../ui/words'
import { sayRefusal } from '../words/refusals'

interface Found {
  readonly id: string
  readonly name: string
  readonly text?: string
}

interface FoundFieldProps {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly name: string
  readonly onPick: (id: string, name: string) => void
  readonly error?: string
  readonly placeholder: string
  /** What is said when nothing has that name. */
  readonly none: string
  readonly typed: string
  readonly onType: (typed: string) => void
  /** Null until somebody has typed and the answer is there. */
  readonly found: readonly Found[] | null
  readonly problem: Problem | null
}

const MOST = 8

/** One of many by a few letters of its name; what was picked stands there with a way back. */
export function FoundField(props: FoundFieldProps) {
  const { label, hint, value, name, onPick, error, placeholder, none, typed, onType, found, problem } = props
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
      <TextInput kind="search" placeholder={placeholder} value={typed} onChange={onType} />
      {found?.length === 0 && (
        <Words size="small" tone="hint">
          {none}
        </Words>
      )}
      {found && found.length > 0 && (
        <RowList>
          {found.slice(0, MOST).map((each) => (
            <ListRow key={each.id} title={each.name} text={each.text} onPress={() => onPick(each.id, each.name)} />
          ))}
        </RowList>
      )}
    </Field>
  )
}
