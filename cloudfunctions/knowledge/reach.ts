import { editors } from '../../src/domain/article/may'
import { areasOf } from '../_database/areas'
import type { Call } from '../_kernel/call'

/** Which articles somebody sees: of the areas they work for and below (`held`), and of those above that hold for them (`above`). */
export interface Reach {
  readonly held: readonly string[]
  readonly above: readonly string[]
}

/** `a` is the article; binds the two lists. */
export const within = (held: string, above: string): string =>
  `(a.area_path && ${held}::text[] or a.area_id = any (${above}::text[]))`

/** Whoever works for a unit works where the unit is. */
export const reachOf = async (call: Call): Promise<Reach> => {
  const areas = await areasOf(call.db)
  const units = call.me.assignments.flatMap((held) =>
    held.areaId === null && held.unitId !== null ? [held.unitId] : [],
  )
  const places =
    units.length === 0
      ? []
      : await call.db.query<{ area_id: string }>('select area_id from unit where id = any ($1::text[])', [units])
  const held = [
    ...call.me.assignments.flatMap(({ areaId, role }) => (areaId === null || role === 'member' ? [] : [areaId])),
    ...places.map((place) => place.area_id),
  ]
  return { held, above: [...new Set(held.flatMap((id) => areas.get(id)?.path ?? []))] }
}

/** Where somebody may write: drafts are seen there and below alone. */
export const editsIn = (call: Call): Reach => ({
  held: call.me.assignments.flatMap(({ areaId, role }) => (areaId !== null && editors.includes(role) ? [areaId] : [])),
  above: [],
})
