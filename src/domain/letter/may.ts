import type { Capacity } from '../law/capacity'
import { isNamedIn } from '../law/recusal'
import type { Who as Sentence } from '../law/road'
import type { Actor } from '../person/actor'
import type { Desk, Letter } from './letter'
import { isOwed } from './states'

export interface WhoFacts {
  readonly at: number
}

export type Who = Sentence<Letter, WhoFacts>

/** Whom a letter is about hears of it by no list, count, search, notice or error (回避). */
export const isRecused = (actor: Actor, letter: Letter): boolean =>
  actor.personId !== letter.requesterId && isNamedIn(actor, letter.recusal)

export const isWriter: Who = (actor, letter) => actor.isRule !== true && actor.personId === letter.requesterId

export const isRule: Who = (actor) => actor.isRule === true

/** Holds the office itself: a letter is private, so the role reaches neither down the tree nor up. */
const holdsOffice = (actor: Actor, role: 'secretary' | 'supervisor', areaId: string): boolean =>
  actor.assignments.some((held) => held.role === role && held.areaId === areaId)

/** The secretary of an area. Names and dismisses the deputies of that desk. */
export const isSecretaryOf = (actor: Actor, areaId: string): boolean => holdsOffice(actor, 'secretary', areaId)

/** In which hat somebody reads at a desk: its secretary, a deputy, or a supervisor standing in; null = not at all. */
export const readsAtDesk = (actor: Actor, desk: Desk): 'secretary' | 'deputy' | 'supervisor' | null => {
  if (isSecretaryOf(actor, desk.areaId)) return 'secretary'
  if (desk.deputyIds.includes(actor.personId)) return 'deputy'
  return desk.standsIn && holdsOffice(actor, 'supervisor', desk.areaId) ? 'supervisor' : null
}

/** Who is told, and may list, what is late below an area: its secretary, and for the district its supervisors. Never the words. */
export const oversees = (actor: Actor, areaId: string): boolean =>
  isSecretaryOf(actor, areaId) || holdsOffice(actor, 'supervisor', areaId)

/** Reads it at the desk: never one's own letter, never one that is about oneself. */
export const isReader: Who = (actor, letter) =>
  actor.isRule !== true &&
  actor.personId !== letter.requesterId &&
  !isRecused(actor, letter) &&
  readsAtDesk(actor, letter.desk) !== null

export const either =
  (...sentences: readonly Who[]): Who =>
  (actor, letter, facts) =>
    sentences.some((sentence) => sentence(actor, letter, facts))

/** Private to the writer and to the desk where it lies. Everybody else is told that there is no such letter. */
export const mayRead = (actor: Actor, letter: Letter): boolean => either(isWriter, isReader)(actor, letter, { at: 0 })

/** A draft of the answer: the desk's own, while an answer is owed. */
export const mayDraft = (actor: Actor, letter: Letter): boolean =>
  isReader(actor, letter, { at: 0 }) && isOwed(letter.state)

/** The writer's phone and full name: for the desk, until the answer has been judged. Logged. */
export const mayReveal = (actor: Actor, letter: Letter): boolean =>
  isReader(actor, letter, { at: 0 }) && (isOwed(letter.state) || letter.state === 'answered')

/** In which capacity somebody took a road: what the entry says of them. */
export const capacityOf = (actor: Actor, letter: Letter): Capacity => {
  if (actor.isRule) return { role: 'rule', unitId: null }
  if (actor.personId === letter.requesterId) return { role: 'requester', unitId: null }
  return { role: readsAtDesk(actor, letter.desk) ?? 'deputy', unitId: null }
}
