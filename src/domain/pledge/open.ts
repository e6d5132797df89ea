import { start } from '../clock/clock'
import { limits } from '../clock/limits'
import { nobody } from '../law/recusal'
import { reaches, type Actor } from '../person/actor'
import { done, refuse, type Result } from '../result'
import type { Pledge } from './pledge'

/** What a claim must know of the post. */
export interface Post {
  readonly id: string
  readonly state: 'draft' | 'open' | 'closed'
  readonly areaPath: readonly string[]
  readonly forAll: boolean
  readonly leaderId: string
  readonly from: number
  readonly to: number
}

/** Registered members of the community; every resident where the post is open to all. */
export const mayClaim = (actor: Actor, post: Post): boolean =>
  !actor.isRule && (post.forAll || reaches(actor, 'member', post.areaPath))

/** The road `claim`: a word given on a post. Whether a place is left, the database says. */
export const claim = (actor: Actor, id: string, post: Post, at: number): Result<Pledge> => {
  if (post.state === 'draft') return refuse('not-found')
  if (post.state !== 'open') return refuse('wrong-state', { state: post.state })
  if (!mayClaim(actor, post)) return refuse('not-registered-here')
  if (post.to <= at) return refuse('term-is-over')
  const serves = post.from <= at
  return done({
    id,
    version: 1,
    state: serves ? 'serving' : 'pledged',
    dutyId: post.id,
    leaderId: post.leaderId,
    requesterId: actor.personId,
    areaPath: post.areaPath,
    recusal: nobody,
    from: post.from,
    to: post.to,
    clocks: serves ? start([], 'term', limits.term, at, post.to) : start([], 'begin', limits.begin, at, post.from),
    createdAt: at,
    endedAt: null,
  })
}
