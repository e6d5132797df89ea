import type { Supervision } from '../../domain/ticket/states'
import { Badge } from '../../ui/badge'
import { supervisionWords } from '../../words/ticket'

/** How far its lateness was ever raised, in a word; nothing where it never was. */
export function LatenessBadge({ level }: { readonly level: Supervision | null }) {
  if (level === null || level === 'none') return null
  return <Badge tone={level === 'red' || level === 'talk' ? 'brand' : 'warn'}>{supervisionWords[level]}</Badge>
}
