import { isSecretaryOf } from '../../src/domain/letter/may'
import type { Call } from '../_kernel/call'
import { secretaryOf, STILL_THERE } from './desk-sql'

export interface AtDesk {
  readonly areaId: string
  readonly role: 'secretary' | 'deputy' | 'supervisor'
}

/** Whose deputy I am; and for which district I stand in as a supervisor. */
const SQL = `
  select d.area_id as "areaId", 'deputy' as role from letter_deputy d where d.person_id = $1 and d.to_at is null and ${STILL_THERE}
  union all
  select o.id, 'supervisor' from area o where o.kind = 'district' and o.id = any ($3::text[]) and not ${secretaryOf('o.id')}`

/** Every desk at which the caller reads, once each: as secretary before as deputy. One statement. */
export const desksOf = async ({ db, me, at }: Call): Promise<AtDesk[]> => {
  const areasAs = (role: string): string[] =>
    me.assignments.flatMap((held) => (held.role === role && held.areaId !== null ? [held.areaId] : []))
  const others = await db.query<AtDesk>(SQL, [me.personId, new Date(at), areasAs('supervisor')])
  const own = [...new Set(areasAs('secretary'))].map((areaId): AtDesk => ({ areaId, role: 'secretary' }))
  return [...own, ...others.filter((desk) => !isSecretaryOf(me, desk.areaId))]
}
