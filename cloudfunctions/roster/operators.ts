import { done, refuse } from '../../src/domain/result'
import { isStaff } from '../../src/domain/roster/may'
import type { RosterAction } from './action'
import { which } from './which'

const MOST = 200

/** Who may stand on this roster. */
export const operators: RosterAction<'operators'> = async (call, said) => {
  if (!isStaff(call.me)) return refuse('not-yours')
  const found = await which(call, said.area)
  if (!found.ok) return found
  const rows = await call.db.query<{ id: string; name: string; away: Date | null }>(
    `select p.id, p.name, case when bool_and(coalesce(a.away_until > $2, false)) then min(a.away_until) end as away
       from assignment a join person p on p.id = a.person_id
      where a.role = 'operator' and a.area_id = any ($1::text[]) and a.from_at <= $2 and (a.to_at is null or a.to_at > $2)
      group by p.id order by p.name, p.id limit ${MOST}`,
    [found.value.area?.path ?? [], new Date(call.at)],
  )
  return done({ people: rows.map((row) => ({ ...row, away: row.away?.toISOString() ?? null })) })
}
