import type { GenericSchema, InferOutput } from 'valibot'
import { useForm, type Form } from '../../forms/use-form'
import type { Outcome, Problem } from '../../gateway/outcome'
import type { FormRoad } from './actions'
import type { Changed, View } from './view'

/** Names what is changed, on which version it was decided, and this one decision: sent twice, it happens once. */
export interface Change {
  readonly ticket: string
  readonly version: number
  readonly command: string
}

export interface RoadFormProps {
  readonly view: View
  readonly onClose: () => void
  readonly onTaken: () => Promise<void>
  /** Reads the ticket anew; what is typed stays. */
  readonly onReload: () => Promise<void>
  /** Opens the form that has to come first. */
  readonly onInstead: (road: FormRoad) => void
}

export interface RoadForm<D> extends Form<D> {
  readonly road: FormRoad
}

/** One form of one road of a ticket. */
export const useRoadForm = <S extends GenericSchema<Record<string, unknown>>>(
  road: FormRoad,
  { view, onTaken }: Pick<RoadFormProps, 'view' | 'onTaken'>,
  schema: S,
  take: (draft: InferOutput<S>, change: Change) => Promise<Outcome<Changed>> | Problem,
): RoadForm<InferOutput<S>> => {
  const form = useForm(
    { place: `desk.${road}.${view.id}`, version: view.version },
    schema,
    (draft, command) => take(draft, { ticket: view.id, version: view.version, command }),
    onTaken,
  )
  return { ...form, road }
}
