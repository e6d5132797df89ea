import { start } from '../clock/clock'
import { limits } from '../clock/limits'
import type { Actor } from '../person/actor'
import { done, refuse, type Result } from '../result'
import { isFirstAsked } from './may'
import type { Channel, Kind } from './states'
import type { Recusal, Ticket } from './ticket'
import { holds } from '../person/actor'

export interface Opening {
  readonly id: string
  readonly kind: Kind
  readonly channel: Channel
  readonly requesterId: string
  readonly areaPath: readonly string[]
  readonly recusal: Recusal
}

/** Doors that only those may use who sit there: a resident cannot file as the hotline. */
const doorKeepers: Readonly<Partial<Record<Channel, readonly ('operator' | 'grid-leader' | 'community-worker')[]>>> = {
  hotline: ['operator'],
  visit: ['grid-leader', 'community-worker'],
  'walk-in': ['community-worker', 'operator', 'grid-leader'],
}

/** The road `submit`: makes a ticket. The client makes the id; on behalf, the rating stays the requester's. */
export const open = (actor: Actor, opening: Opening, at: number): Result<Ticket> => {
  if (actor.isRule) return refuse('not-yours')
  const keepers = doorKeepers[opening.channel]
  if (opening.channel !== 'mini-program' && !keepers?.some((role) => holds(actor, role)))
    return refuse('not-your-channel')
  const forAnother = opening.requesterId !== actor.personId
  return done({
    id: opening.id,
    version: 1,
    state: 'submitted',
    kind: opening.kind,
    channel: opening.channel,
    requesterId: opening.requesterId,
    filerId: actor.personId,
    firstAskedId: forAnother && isFirstAsked(actor) ? actor.personId : null,
    areaPath: opening.areaPath,
    categoryId: null,
    urgency: null,
    recusal: opening.recusal,
    lead: null,
    coUnits: [],
    clocks: start([], 'accept', limits.accept, at),
    returns: 0,
    contact: null,
    settlement: null,
    ratings: [],
    attempts: [],
    reworks: 0,
    reopens: 0,
    createdAt: at,
    endedAt: null,
    ending: null,
  })
}
