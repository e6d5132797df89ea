import { start } from '../clock/clock'
import { limits, type Urgency } from '../clock/limits'
import { holds, type Actor } from '../person/actor'
import type { Role } from '../person/roles'
import { done, refuse, type Result } from '../result'
import { isFirstAsked } from './may'
import type { Channel, Kind } from './states'
import type { Recusal } from '../law/recusal'
import type { Ticket } from './ticket'

export interface Opening {
  readonly id: string
  readonly kind: Kind
  readonly channel: Channel
  readonly requesterId: string
  readonly areaPath: readonly string[]
  readonly recusal: Recusal
  /** Said before anybody took it up: an emergency by phone is seen as one in the queue. Whoever accepts it decides. */
  readonly urgency?: Urgency | null
  /** The law of the noun that it comes from has decided already that they may: a deputy forwards a letter, a moderator a post. */
  readonly vouched?: boolean
}

/** Doors that only those may use who sit there: a resident cannot file as the hotline. */
const doorKeepers: Readonly<Partial<Record<Channel, readonly Role[]>>> = {
  hotline: ['operator'],
  visit: ['grid-leader', 'community-worker'],
  'walk-in': ['community-worker', 'operator', 'grid-leader'],
  letter: ['secretary', 'community-worker'],
  board: ['community-worker', 'secretary', 'supervisor'],
}

/** The road `submit`: makes a ticket. The client makes the id; on behalf, the rating stays the requester's. */
export const open = (actor: Actor, { vouched, ...opening }: Opening, at: number): Result<Ticket> => {
  // What a call centre pushes has no operator behind it: the caller stands for themselves.
  if (actor.isRule && opening.channel !== 'hotline') return refuse('not-yours')
  const keepers = doorKeepers[opening.channel]
  if (!vouched && !actor.isRule && opening.channel !== 'mini-program' && !keepers?.some((role) => holds(actor, role)))
    return refuse('not-your-channel')
  const filerId = actor.isRule ? opening.requesterId : actor.personId
  const forAnother = opening.requesterId !== filerId
  return done({
    id: opening.id,
    version: 1,
    state: 'submitted',
    kind: opening.kind,
    channel: opening.channel,
    requesterId: opening.requesterId,
    filerId,
    firstAskedId: forAnother && isFirstAsked(actor) ? filerId : null,
    areaPath: opening.areaPath,
    categoryId: null,
    urgency: opening.urgency ?? null,
    recusal: opening.recusal,
    lead: null,
    coUnits: [],
    clocks: start([], 'accept', limits.accept, at),
    returns: 0,
    contact: null,
    settlement: null,
    ratings: [],
    attempts: [],
    caller: null,
    callbackFrom: null,
    reworks: 0,
    reopens: 0,
    createdAt: at,
    endedAt: null,
    ending: null,
  })
}
