import * as v from 'valibot'
import { issuesOf } from '../../contract/issues'
import { nouns } from '../../contract/nouns'
import type { Input } from '../../gateway/make-call'
import { problem, type Problem } from '../../gateway/outcome'

export type SubmitInput = Input<'ticket', 'submit'>

/** What the contract would say, and the one thing it cannot: that somewhere must be known. Null = ready to send. */
export const refusalOf = (input: SubmitInput): Problem | null => {
  const said = v.safeParse(nouns.ticket.submit.input, input, { abortPipeEarly: true })
  if (!said.success) return problem('bad-input', { issues: issuesOf(said.issues) })
  const { area, longitude } = said.output.place
  return area === null && longitude === null ? problem('place-missing') : null
}
