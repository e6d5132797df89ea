import type { Capacity } from '../law/capacity'
import { isNamedIn } from '../law/recusal'
import { holds, reaches, servesIn, unitsOf, type Actor } from '../person/actor'
import type { Who as Sentence } from '../law/road'
import type { Role } from '../person/roles'
import { running } from '../clock/clock'
import { isOpen } from './states'
import { confidentialKinds } from './queue'
import { unitsInvolved, type Ticket } from './ticket'

/**
 * Who may, one small sentence per verb. The page hides the button with it and the cloud refuses with it.
 * `facts` are what the sentence needs to know beyond the ticket.
 */
export interface PostFacts {
  readonly personId: string
  readonly post: 'A' | 'B'
  readonly away: boolean
}

export interface WhoFacts {
  readonly at: number
  /** The handlers of the lead unit; empty when there is none. */
  readonly posts: readonly PostFacts[]
}

export type Who = Sentence<Ticket, WhoFacts>

/** Recusal by construction: whom a complaint is about can neither read, receive, settle, verify, call back nor count it. */
export const isRecused = (actor: Actor, ticket: Ticket): boolean =>
  actor.personId !== ticket.requesterId && isNamedIn(actor, ticket.recusal)

const inArea =
  (role: Role): Who =>
  (actor, ticket) =>
    reaches(actor, role, ticket.areaPath) && actor.personId !== ticket.requesterId

/** Nobody of a unit that works on it, nor the person who settled it, judges the result. */
const outside = (actor: Actor, ticket: Ticket): boolean =>
  !unitsOf(actor).some((unit) => unitsInvolved(ticket).includes(unit) || unit === ticket.settlement?.unitId) &&
  actor.personId !== ticket.settlement?.personId

export const isRequester: Who = (actor, ticket) => !actor.isRule && actor.personId === ticket.requesterId

export const isRequesterOrFiler: Who = (actor, ticket) =>
  !actor.isRule && (actor.personId === ticket.requesterId || actor.personId === ticket.filerId)

export const isRule: Who = (actor) => actor.isRule === true

export const either =
  (...sentences: readonly Who[]): Who =>
  (actor, ticket, facts) =>
    sentences.some((sentence) => sentence(actor, ticket, facts))

export const isDispatcher: Who = inArea('dispatcher')

const servesLead = (actor: Actor, ticket: Ticket) =>
  ticket.lead !== null && actor.personId !== ticket.requesterId
    ? servesIn(actor, 'handler', ticket.lead.unitId)
    : undefined

/** The A post of the lead unit; the B post when every A is away or when the claim limit has passed. */
export const mayClaim: Who = (actor, ticket, facts) => {
  const held = servesLead(actor, ticket)
  if (!held) return false
  if (held.post === 'A') return true
  const claim = running(ticket.clocks, 'claim')
  const late = claim !== undefined && claim.due <= facts.at
  return late || facts.posts.every((post) => post.post === 'B' || post.away)
}

/** Whoever claimed it, or a colleague of the same unit when that person is away or has left. */
export const isLeadHandler: Who = (actor, ticket, facts) => {
  if (!servesLead(actor, ticket) || !ticket.lead) return false
  const { handlerId } = ticket.lead
  if (handlerId === actor.personId) return true
  const claimed = facts.posts.find((post) => post.personId === handlerId)
  return handlerId !== null && (claimed === undefined || claimed.away)
}

export const isCoHandler: Who = (actor, ticket) =>
  actor.personId !== ticket.requesterId &&
  ticket.coUnits.some((co) => co.doneAt === null && servesIn(actor, 'handler', co.unitId) !== undefined)

export const isVerifier: Who = (actor, ticket, facts) =>
  inArea('verifier')(actor, ticket, facts) && outside(actor, ticket)

export const isSupervisor: Who = (actor, ticket, facts) =>
  inArea('supervisor')(actor, ticket, facts) && outside(actor, ticket)

/** An operator outside the handling unit makes the callback. */
export const isCaller: Who = (actor, ticket, facts) =>
  inArea('operator')(actor, ticket, facts) && outside(actor, ticket)

/** The operator who has the caller on the line. */
export const isOperator: Who = inArea('operator')

/** A reviewer outside the unit: a verifier or a supervisor. */
export const isReviewer: Who = either(isVerifier, isSupervisor)

const overseers: readonly Role[] = ['dispatcher', 'verifier', 'supervisor', 'operator', 'secretary']
const neighbours: readonly Role[] = ['grid-leader', 'community-worker']

/** Reads the ticket as staff: by area for those who oversee, by slip for those who handle. */
export const readsAsStaff = (actor: Actor, ticket: Ticket): boolean => {
  if (actor.personId === ticket.requesterId || isRecused(actor, ticket)) return false
  if (unitsInvolved(ticket).some((unit) => servesIn(actor, 'handler', unit))) return true
  if (overseers.some((role) => reaches(actor, role, ticket.areaPath))) return true
  return (
    !(confidentialKinds as readonly string[]).includes(ticket.kind) &&
    neighbours.some((role) => reaches(actor, role, ticket.areaPath))
  )
}

/** Reads the ticket at all. A stranger is told that there is no such ticket. */
export const mayRead = (actor: Actor, ticket: Ticket): boolean =>
  actor.personId === ticket.requesterId ||
  (actor.personId === ticket.filerId && !isRecused(actor, ticket)) ||
  readsAsStaff(actor, ticket)

/** The requester's phone and full name, a permission of its own: for those who must speak with them now. Logged. */
export const mayReveal = (actor: Actor, ticket: Ticket): boolean => {
  if (isRecused(actor, ticket) || actor.personId === ticket.requesterId) return false
  if (!isOpen(ticket.state)) return false
  if (unitsInvolved(ticket).some((unit) => servesIn(actor, 'handler', unit))) return true
  const callers: readonly Role[] = ['dispatcher', 'operator', 'verifier', 'supervisor']
  return callers.some((role) => reaches(actor, role, ticket.areaPath))
}

/** Who may file for somebody else: anyone (a neighbour); an operator or grid leader is kept as the first person asked. */
export const isFirstAsked = (actor: Actor): boolean =>
  holds(actor, 'operator') || holds(actor, 'grid-leader') || holds(actor, 'community-worker')

const capacities: Readonly<Record<string, readonly Role[]>> = {
  ask: ['dispatcher'],
  accept: ['dispatcher'],
  refuse: ['dispatcher'],
  dispatch: ['dispatcher'],
  claim: ['handler'],
  return: ['handler'],
  contact: ['handler'],
  'finish-part': ['handler'],
  settle: ['handler'],
  countersign: ['supervisor'],
  'reject-settlement': ['verifier'],
  answer: ['verifier'],
  'answer-at-once': ['operator'],
  'take-callback': ['operator'],
  'release-callback': ['operator'],
  'call-back': ['operator'],
  rework: ['verifier', 'supervisor'],
  uphold: ['verifier', 'supervisor'],
}

/** In which capacity somebody took a road: what the entry says of them. */
export const capacityOf = (road: string, actor: Actor, ticket: Ticket): Capacity => {
  if (actor.isRule) return { role: 'rule', unitId: null }
  const units = unitsInvolved(ticket)
  for (const role of capacities[road] ?? []) {
    const held = actor.assignments.find(
      (each) =>
        each.role === role &&
        (role === 'handler'
          ? each.unitId !== null && units.includes(each.unitId)
          : each.areaId !== null && ticket.areaPath.includes(each.areaId)),
    )
    if (held) return { role, unitId: held.unitId }
  }
  return { role: actor.personId === ticket.requesterId ? 'requester' : 'filer', unitId: null }
}
