import { staffOf, type Actor } from '../person/actor'

/** Who a complaint or tip-off is about. That person and those units are kept out of everything (回避). */
export interface Recusal {
  readonly personIds: readonly string[]
  readonly unitIds: readonly string[]
}

export const nobody: Recusal = { personIds: [], unitIds: [] }

/** Whom it names stays out: more may be added, nothing is ever lifted. */
export const both = (one: Recusal, other: Recusal): Recusal => ({
  personIds: [...new Set([...one.personIds, ...other.personIds])],
  unitIds: [...new Set([...one.unitIds, ...other.unitIds])],
})

/** Named in person, or of the staff of a unit that is named, by slip or by office. */
export const isNamedIn = (actor: Actor, recusal: Recusal): boolean =>
  recusal.personIds.includes(actor.personId) || staffOf(actor).some((unit) => recusal.unitIds.includes(unit))
