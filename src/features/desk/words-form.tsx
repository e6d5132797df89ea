import type { ReactNode } from 'react'
import * as v from 'valibot'
import { Field } from '../../ui/field'
import { TextArea } from '../../ui/text-area'
import type { Outcome } from '../../gateway/outcome'
import type { FormRoad } from './actions'
import { RoadPanel } from './road-panel'
import { useRoadForm, type Change, type RoadFormProps } from './use-road-form'
import type { Changed } from './view'

const draft = v.object({ words: v.optional(v.string(), '') })

export interface WordsFormProps extends RoadFormProps {
  readonly road: FormRoad
  /** The contract's name of the field. */
  readonly path: string
  readonly take: (words: string, change: Change) => Promise<Outcome<Changed>>
  readonly label: string
  readonly hint: string
  readonly limit: number
  readonly yes: string
  readonly optional?: boolean
  readonly confirm?: { readonly title: string; readonly text: string }
  readonly children?: ReactNode
}

/** Many roads want one text and nothing else. */
export function WordsForm(props: WordsFormProps) {
  const { road, path, take, label, hint, limit, yes, optional, confirm, children, ...rest } = props
  const form = useRoadForm(road, rest, draft, ({ words }, change) => take(words, change))
  const { words } = form.draft
  return (
    <RoadPanel {...rest} form={form} yes={yes} confirm={confirm}>
      {children}
      <Field
        label={label}
        hint={hint}
        required={optional !== true}
        error={form.error(path)}
        counter={{ used: words.length, limit }}
      >
        <TextArea rows={optional ? 3 : 5} value={words} onChange={(typed) => form.set({ words: typed }, path)} />
      </Field>
    </RoadPanel>
  )
}
