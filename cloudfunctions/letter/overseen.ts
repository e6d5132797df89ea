import { oversees } from '../../src/domain/letter/may'
import type { Actor } from '../../src/domain/person/actor'
import type { Areas } from '../_database/areas'

/** A mailbox under somebody's eyes; `aboutOnly` = of its letters those that keep somebody out, and no others. */
export interface Overseen {
  readonly id: string
  readonly aboutOnly: boolean
}

/**
 * The mailboxes below an area: those of the offices right under it; for supervisors its own, too; and of those further down the
 * letters that keep somebody out, since the office between may be whom they are about (domain/letter/warnings.ts tells the same
 * people). Null for who does not oversee the area.
 */
export const overseen = (areas: Areas, actor: Actor, areaId: string): readonly Overseen[] | null => {
  const kind = areas.get(areaId)?.kind
  if ((kind !== 'street' && kind !== 'district') || !oversees(actor, areaId)) return null
  const supervises = actor.assignments.some((held) => held.role === 'supervisor' && held.areaId === areaId)
  const below = areas.childrenOf(areaId)
  const further = kind === 'district' ? below.flatMap(({ id }) => areas.childrenOf(id)) : []
  return [
    ...below.map(({ id }) => ({ id, aboutOnly: false })),
    ...(supervises ? [{ id: areaId, aboutOnly: false }] : []),
    ...further.map(({ id }) => ({ id, aboutOnly: true })),
  ]
}

/** Of a letter `t` in the mailbox `o`. */
export const ITS_LETTERS = `(not o.about_only or t.recused_units <> '{}' or t.recused_persons <> '{}')`
