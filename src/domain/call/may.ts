import type { Capacity } from '../law/capacity'
import { isNamedIn } from '../law/recusal'
import type { Who as Sentence } from '../law/road'
import { reaches, type Actor } from '../person/actor'
import type { Role } from '../person/roles'
import { isOpen, type PhoneCall } from './phone-call'

/** Who may, one small sentence per verb. */
export interface WhoFacts {
  readonly at: number
}

export type Who = Sentence<PhoneCall, WhoFacts>

/** A caller may complain about the hotline itself: whoever is named hears of the call no more from the moment it is filed. */
export const isRecused = (actor: Actor, call: PhoneCall): boolean =>
  actor.personId !== call.requesterId && isNamedIn(actor, call.recusal)

/** Nobody handles their own call, whatever they are at work. */
const at = (role: Role, actor: Actor, call: PhoneCall): boolean =>
  actor.personId !== call.requesterId && reaches(actor, role, call.areaPath)

/** Any operator of the desk. */
export const isOperator: Who = (actor, call) => at('operator', actor, call)

/** The operator whose call it is. */
export const isOwner: Who = (actor, call) => call.operatorId === actor.personId && at('operator', actor, call)

/** Another operator than whose call it is. */
export const isColleague: Who = (actor, call) => call.operatorId !== actor.personId && at('operator', actor, call)

/** The hand of the call centre's push, or of a timer. */
export const isRule: Who = (actor) => actor.isRule === true

/** The owner while the call is somebody's; any operator once it was missed. */
export const mayDrop: Who = (actor, call, facts) => (call.state === 'missed' ? isOperator : isOwner)(actor, call, facts)

export const ownerOrRule: Who = (actor, call, facts) => isRule(actor, call, facts) || isOwner(actor, call, facts)

/** Reads the call at all: the operators of its desk, and who supervises them. A stranger is told that there is no such call. */
export const mayRead = (actor: Actor, call: PhoneCall): boolean =>
  !isRecused(actor, call) && (at('operator', actor, call) || at('supervisor', actor, call))

/** The caller's number and name, logged: for operators, and only while something is owed to the caller. */
export const mayReveal = (actor: Actor, call: PhoneCall): boolean =>
  !isRecused(actor, call) && isOpen(call) && at('operator', actor, call)

/** Starts a call at a desk that serves an area: an operator there, and never for themselves. */
export const mayStart = (actor: Actor, areaPath: readonly string[], requesterId: string | null): boolean =>
  reaches(actor, 'operator', areaPath) && actor.personId !== requesterId

/** In which capacity somebody took a road: what the entry says of them. */
export const capacityOf = (actor: Actor, call: PhoneCall): Capacity => {
  if (actor.isRule) return { role: 'rule', unitId: null }
  const held = actor.assignments.find(
    (each) => each.role === 'operator' && each.areaId !== null && call.areaPath.includes(each.areaId),
  )
  return { role: 'operator', unitId: held?.unitId ?? null }
}
