import { start } from '../clock/clock'
import { limits } from '../clock/limits'
import { nobody } from '../law/recusal'
import type { Actor } from '../person/actor'
import { done, refuse, type Result } from '../result'
import { mayStart } from './may'
import type { PhoneCall } from './phone-call'

export interface Opening {
  readonly id: string
  readonly requesterId: string | null
  readonly hasPhone: boolean
  readonly areaPath: readonly string[]
}

/** The road `start`: an operator talks already when a phone rang outside the system; what a call centre pushes rings first. */
export const open = (actor: Actor, opening: Opening, at: number): Result<PhoneCall> => {
  if (!actor.isRule && !mayStart(actor, opening.areaPath, opening.requesterId)) return refuse('not-yours')
  return done({
    id: opening.id,
    version: 1,
    state: actor.isRule ? 'ringing' : 'talking',
    requesterId: opening.requesterId,
    hasPhone: opening.hasPhone,
    operatorId: actor.isRule ? null : actor.personId,
    areaPath: opening.areaPath,
    recusal: nobody,
    clocks: actor.isRule ? start([], 'ring', limits.ring, at) : start([], 'file', limits.talk, at),
    emergency: null,
    returns: 0,
    reason: null,
    ticketId: null,
    createdAt: at,
    answeredAt: actor.isRule ? null : at,
    hungUpAt: null,
    endedAt: null,
  })
}
