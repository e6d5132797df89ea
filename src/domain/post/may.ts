import type { Capacity } from '../law/capacity'
import { isNamedIn } from '../law/recusal'
import type { Who as Sentence } from '../law/road'
import { holds, reaches, servesIn, staffOf, type Actor } from '../person/actor'
import type { Role } from '../person/roles'
import type { Post } from './post'
import { isPublic } from './states'

/** What the sentences need to know beyond the post. */
export interface WhoFacts {
  readonly at: number
  /** Units that lie on the post's path, from the district down to its community. */
  readonly unitsHere: readonly string[]
  /** Whether the actor follows it (附议). */
  readonly joined: boolean
}

export type Who = Sentence<Post, WhoFacts>

const isAuthor = (actor: Actor, post: Post): boolean => !actor.isRule && actor.personId === post.requesterId

/** Recusal by construction: whom it is about takes no road of it, and reads no more than what everybody reads. */
export const isRecused = (actor: Actor, post: Post): boolean => !isAuthor(actor, post) && isNamedIn(actor, post.recusal)

/** 版主: the community's own staff, and those above it. */
export const moderators: readonly Role[] = ['community-worker', 'secretary', 'supervisor']

export const byAuthor: Who = isAuthor
export const byRule: Who = (actor) => actor.isRule === true

/** Never their own post. Whoever works for what it is about is recused before this is asked: it goes one level up. */
export const byModerator: Who = (actor, post) =>
  !isAuthor(actor, post) && moderators.some((role) => reaches(actor, role, post.areaPath))

/** Another pair of eyes: not whoever hid it. */
export const byAnotherModerator: Who = (actor, post, facts) =>
  byModerator(actor, post, facts) && post.hiding?.byId !== actor.personId

const answerers: readonly Role[] = ['community-worker', 'secretary']

/** An official answer comes from the area's own staff, or from a unit that serves it. */
export const byAnswerer: Who = (actor, post, { unitsHere }) =>
  !isAuthor(actor, post) &&
  (answerers.some((role) => reaches(actor, role, post.areaPath)) ||
    unitsHere.some((unit) => servesIn(actor, 'handler', unit) !== undefined))

/** Any signed-in reader but the author. */
export const byReader: Who = (actor, post) => !actor.isRule && !isAuthor(actor, post)
export const bySomebody: Who = (actor) => !actor.isRule
export const byFollower: Who = (actor, post, { joined }) => !actor.isRule && !isAuthor(actor, post) && joined
export const byNewcomer: Who = (actor, post, { joined }) => !actor.isRule && !isAuthor(actor, post) && !joined

/** Reads it as staff: the words as they were written, why it waits, who hid it. */
export const readsAsStaff = (actor: Actor, post: Post): boolean =>
  !isAuthor(actor, post) && !isRecused(actor, post) && moderators.some((role) => reaches(actor, role, post.areaPath))

/** Reads it at all; whoever it is about reads what everybody reads, and hears of nothing else. */
export const mayRead = (actor: Actor, post: Post): boolean =>
  isAuthor(actor, post) || isPublic(post.state) || readsAsStaff(actor, post)

/** Takes part: whom it is about hears, of every road, that there is no such post. */
export const mayTakePart = (actor: Actor, post: Post): boolean => mayRead(actor, post) && !isRecused(actor, post)

/** The author's real name and phone: for who moderates and must speak with them. Logged. */
export const mayReveal = (actor: Actor, post: Post): boolean => readsAsStaff(actor, post)

/** 专题讨论: opened by the staff of the area it is for. */
export const mayOpenTopic = (actor: Actor, areaPath: readonly string[]): boolean =>
  moderators.some((role) => reaches(actor, role, areaPath))

/** The list of words is the district's own: its supervisors and administrators keep it. */
export const mayEditWords = (actor: Actor): boolean => holds(actor, 'supervisor') || holds(actor, 'administrator')

/** For which unit somebody may answer. */
export const speaksFor = (actor: Actor, unitId: string): boolean => staffOf(actor).includes(unitId)

const judging: readonly string[] = [
  'approve',
  'hide',
  'restore',
  'uphold',
  'dismiss-reports',
  'merge',
  'raise',
  'refer',
]

/** In which capacity somebody took a road: what the entry says of them. */
export const capacityOf = (road: string, actor: Actor, before: Post, after: Post): Capacity => {
  if (actor.isRule) return { role: 'rule', unitId: null }
  const roles: readonly Role[] =
    road === 'answer' ? [...answerers, 'handler'] : judging.includes(road) ? moderators : []
  const unit = road === 'answer' ? (after.answer?.unitId ?? null) : null
  for (const role of roles) {
    const held = actor.assignments.find(
      (each) =>
        each.role === role &&
        (role === 'handler' ? each.unitId === unit : each.areaId !== null && before.areaPath.includes(each.areaId)),
    )
    if (held) return { role, unitId: unit ?? held.unitId }
  }
  return { role: 'requester', unitId: null }
}
