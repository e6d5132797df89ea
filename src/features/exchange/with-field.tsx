import { useCall } from '../../gateway/use-call'
import { Choice } from '../../ui/choice'
import { Field } from '../../ui/field'
import type { Desk } from './view'

interface WithFieldProps {
  /** What is claimed is a resource: a need of the community's own meets it. Else a resource of the unit's meets the need. */
  readonly isResource: boolean
  /** The side that was picked; empty where one speaks for one alone. */
  readonly side: string
  readonly desks: readonly Desk[]
  readonly value: string
  readonly onChange: (listing: string) => void
}

const MOST = 20
const NONE = ''

/** A line of one's own that meets the other's; nothing is asked where none stands open. */
export function WithField({ isResource, side, desks, value, onChange }: WithFieldProps) {
  const ours = desks.filter((desk) => desk.isUnit !== isResource)
  const desk = ours.find(({ id }) => id === side) ?? (side === '' && ours.length === 1 ? ours[0] : undefined)
  const { data } = useCall(
    'exchange',
    'desk',
    desk ? { assignment: desk.assignment, state: 'open', limit: MOST } : null,
  )
  const lines = data?.items ?? []
  if (lines.length === 0) return null
  return (
    <Field label={isResource ? '用来办哪个需求' : '拿哪一项资源来办'}>
      <Choice
        options={[
          { value: NONE, label: '不对应清单上的' },
          ...lines.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        value={value}
        onChange={onChange}
      />
    </Field>
  )
}
