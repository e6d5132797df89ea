import { done, refuse } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import type { AreaAction } from './action'
import { named } from './tree'

interface Leader {
  name: string
  role: string
  area_id: string
  phone: string | null
  post: 'A' | 'B'
  away: boolean
}

const ROLES = ['building-leader', 'grid-leader', 'community-worker', 'secretary']

/** Who leads where I live, the nearest first; work phones only. */
export const leaders: AreaAction<'leaders'> = async (call, said) => {
  const areas = await areasOf(call.db)
  const area = areas.get(said.area)
  if (!area) return refuse('unknown-area')
  const rows = await call.db.query<Leader>(
    `select p.name, a.role, a.area_id, a.phone, a.post, coalesce(a.away_until > $3, false) as away
       from assignment a join person p on p.id = a.person_id
      where a.area_id = any ($1::text[]) and a.role = any ($2::text[]) and a.from_at <= $3 and (a.to_at is null or a.to_at > $3)
      order by array_position($1::text[], a.area_id) desc, array_position($2::text[], a.role), a.post, p.name limit 20`,
    [area.path, ROLES, new Date(call.at)],
  )
  return done({
    path: areas.pathOf(area.id).map(named),
    leaders: rows.map(({ area_id: held, ...leader }) => ({ ...leader, area: areas.get(held)?.name ?? '' })),
  })
}

interface Unit {
  id: string
  name: string
  kind: string
  area: string
}

/** Units by name, or those that serve an area. */
export const units: AreaAction<'units'> = async (call, said) => {
  const areas = await areasOf(call.db)
  const area = said.area === null ? undefined : areas.get(said.area)
  if (said.area !== null && !area) return refuse('unknown-area')
  const rows = await call.db.query<Unit>(
    `select u.id, u.name, u.kind, a.name as area from unit u join area a on a.id = u.area_id
      where ($1::text is null or u.name like '%' || $1 || '%') and ($2::text[] is null or u.area_id = any ($2::text[]))
      order by cardinality(a.path) desc, u.name, u.id limit 40`,
    [
      said.search === null || said.search === '' ? null : said.search.replace(/[\\%_]/g, (sign) => `\\${sign}`),
      area ? area.path : null,
    ],
  )
  return done({ units: rows })
}
