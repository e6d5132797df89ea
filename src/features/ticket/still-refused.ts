import { issuesIn, problem, type Problem } from '../../gateway/outcome'
import type { Submission } from './submission'

const aboutPlace: readonly string[] = ['place-missing', 'place-outside', 'half-a-point', 'unknown-area']
/** The contract's name of a field, where the form has another one. */
const asWritten: Readonly<Record<string, keyof Submission>> = { onBehalf: 'behalf' }

/** What a refusal still says once this part was written anew; nothing is called wrong that was just put right. */
export const stillRefused = (refusal: Problem | null, part: Partial<Submission>): Problem | null => {
  if (!refusal) return null
  if (aboutPlace.includes(refusal.code)) return part.place ? null : refusal
  if (refusal.code === 'unknown-subject') return 'about' in part ? null : refusal
  if (refusal.code !== 'bad-input') return refusal
  const left = issuesIn(refusal).filter(({ path }) => {
    const [field = ''] = path.split('.')
    return !((asWritten[field] ?? field) in part)
  })
  return left.length === 0 ? null : problem('bad-input', { issues: left }, refusal.call)
}
