import { claim } from '../../src/domain/pledge/open'
import type { Call } from '../_kernel/call'
import { toDuty, type DutyRow } from './duty-row'

/** Whether this reader holds the post `t` already. `me`: the place of their id. */
export const heldBy = (me: string): string =>
  `exists (select 1 from service_pledge p where p.duty_id = t.id and p.requester_id = ${me}::uuid and p.state in ('pledged', 'serving')) as held`

/** Why this reader may not claim a post now: a refusal code; null = they may. */
export const whyNotClaim = (call: Call, row: DutyRow & { readonly held: boolean }): string | null => {
  const post = toDuty(row)
  if (row.held) return 'claimed-already'
  const wish = claim(call.me, post.id, post, call.at)
  if (!wish.ok) return wish.code
  return post.taken >= post.quota ? 'no-place-left' : null
}
