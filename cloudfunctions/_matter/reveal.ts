import type { Actor } from '../../src/domain/person/actor'
import { done, refuse, type Result } from '../../src/domain/result'
import type { Call } from '../_kernel/call'
import type { MatterNoun } from './entry'

export interface Revealed {
  readonly name: string
  readonly phone: string | null
}

interface Asked<M> {
  readonly noun: MatterNoun
  /** The matter as it is locked for this call; undefined where there is none. */
  readonly matter: M | undefined
  readonly mayRead: (actor: Actor, matter: M) => boolean
  readonly mayReveal: (actor: Actor, matter: M) => boolean
}

/**
 * Name and phone of whoever raised a matter, for those who must speak with them now. Who looked, and when, is written first.
 * Refusals: `not-found` for who may not know of the matter, `not-yours`.
 */
export const reveal = async <M extends { readonly id: string; readonly requesterId: string | null }>(
  call: Call,
  { noun, matter, mayRead, mayReveal }: Asked<M>,
): Promise<Result<Revealed>> => {
  if (!matter || !mayRead(call.me, matter)) return refuse('not-found')
  if (!mayReveal(call.me, matter)) return refuse('not-yours')
  await call.db.query('insert into reveal (noun, subject_id, person_id, at) values ($1, $2, $3, $4)', [
    noun,
    matter.id,
    call.me.personId,
    new Date(call.at),
  ])
  const [person] = await call.db.query<Revealed>('select name, phone from person where id = $1', [matter.requesterId])
  // Who rang and was never asked for a name is nobody that we know.
  return done(person ?? { name: '', phone: null })
}
