import { randomUUID } from 'node:crypto'
import type { Agreement } from '../../src/domain/exchange/agreement'
import { ruleActor } from '../../src/domain/person/actor'
import { done, type Result } from '../../src/domain/result'
import type { Queries } from '../_kernel/database'
import { stepListing } from './listing-room'
import { lockListing } from './store'

/** The lines of an agreement, always in the same order: two that share both never wait for each other. */
export const linesOf = ({ needId, resourceId }: Pick<Agreement, 'needId' | 'resourceId'>): string[] =>
  [needId, resourceId].filter((id) => id !== null).sort()

/** An agreement fell through or was lived out: its lines are free again, or used up. In the agreement's own transaction. */
export const passOn = async (
  db: Queries,
  agreement: Agreement,
  road: 'free' | 'fulfil',
  at: number,
): Promise<Result<null>> => {
  for (const id of linesOf(agreement)) {
    const loaded = await lockListing(db, id)
    // A line that is over otherwise counts no further.
    if (!loaded || !['open', 'claimed', 'expired'].includes(loaded.matter.state)) continue
    const stepped = await stepListing(
      db,
      loaded,
      road,
      ruleActor,
      { input: {}, words: { data: { agreement: agreement.id } } },
      { id: randomUUID(), at, fingerprint: 'agreement' },
    )
    if (!stepped.ok) return stepped
  }
  return done(null)
}
