import { start } from '../clock/clock'
import { limits, togetherLimits } from '../clock/limits'
import { nobody } from '../law/recusal'
import type { Actor } from '../person/actor'
import { done, refuse, type Result } from '../result'
import type { Agreement } from './agreement'
import type { Listing } from './listing'
import { speaksForCommunity, speaksForUnit } from './may'
import type { ListingKind, Side } from './states'

export interface Proposing {
  readonly id: string
  readonly kind: ListingKind
  readonly unitId: string | null
  readonly contacts: readonly string[]
  readonly areaPath: readonly string[]
  readonly quantity: number
  readonly until: number | null
  /** Published at once, where who proposes may publish. */
  readonly isPublished: boolean
}

/** The road `propose`: a line for a list. A resident may raise a need, which the community then publishes or turns down. */
export const propose = (actor: Actor, proposing: Proposing, at: number): Result<Listing> => {
  const { isPublished, ...line } = proposing
  if (line.until !== null && line.until <= at) return refuse('term-is-over')
  const owns =
    line.kind === 'resource'
      ? line.unitId !== null && speaksForUnit(actor, line.unitId, line.contacts)
      : speaksForCommunity(actor, line.areaPath)
  if (!owns && line.kind !== 'need') return refuse('not-yours')
  const isOpen = owns && isPublished
  return done({
    ...line,
    unitId: line.kind === 'resource' ? line.unitId : null,
    version: 1,
    state: isOpen ? 'open' : 'draft',
    requesterId: owns ? null : actor.personId,
    taken: 0,
    finished: 0,
    clocks: isOpen && line.until !== null ? start([], 'term', limits.term, at, line.until) : [],
    recusal: nobody,
    endedAt: null,
  })
}

export interface Claiming {
  readonly id: string
  readonly need: Listing | null
  readonly resource: Listing | null
  readonly unitId: string
  readonly contacts: readonly string[]
  readonly areaPath: readonly string[]
  readonly proposedBy: Side
  readonly from: number
  readonly to: number
}

/** The road `claim`: an agreement is proposed to the side whose line is claimed. */
export const claim = (actor: Actor, claiming: Claiming, at: number): Result<Agreement> => {
  const { id, need, resource, unitId, contacts, areaPath, proposedBy, from, to } = claiming
  if (to <= from || to <= at) return refuse('term-is-over')
  return done({
    id,
    version: 1,
    state: 'proposed',
    ending: null,
    needId: need?.id ?? null,
    resourceId: resource?.id ?? null,
    unitId,
    contacts,
    areaPath,
    requesterId: need?.requesterId ?? null,
    proposedBy,
    proposerId: actor.personId,
    from,
    to,
    rating: null,
    clocks: start([], 'agree', togetherLimits.agree, at),
    recusal: nobody,
    endedAt: null,
  })
}
