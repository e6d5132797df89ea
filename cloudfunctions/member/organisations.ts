import { shownCount, shownCounts } from '../../src/domain/figures/suppress'
import type { OrganisationKind } from '../../src/domain/organisation/organisation'
import { done, refuse } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import { iso } from '../_matter/times'
import type { MemberAction } from './action'

interface Row {
  id: string
  name: string
  kind: OrganisationKind
  area_id: string
  children: number
  members: number
  units: number
}

const MOST = 300

/** Sums of the counts that the table of registrations keeps: nobody is walked, and the counts are walked once. */
const SQL = `
  with under as materialized (
    select id, name, kind, area_id, sort from organisation where parent_id is not distinct from $1 order by sort, id limit ${MOST}),
  sums as (
    select p.area as area_id, sum(t.n) filter (where t.scope = 'member')::int as members, sum(t.n) filter (where t.scope = 'unit')::int as units
      from registration_tally t join area a on a.id = t.key cross join lateral unnest(a.path) as p (area)
     where t.scope in ('member', 'unit') group by p.area)
  select o.id, o.name, o.kind, o.area_id, (select count(*)::int from organisation b where b.parent_id = o.id) as children,
         case o.kind when 'branch' then coalesce((select n from registration_tally where scope = 'organisation' and key = o.id), 0)
              else coalesce(s.members, 0) end as members,
         case o.kind when 'branch' then 0 else coalesce(s.units, 0) end as units
    from under o left join sums s on s.area_id = o.area_id order by o.sort, o.id`

/** The tree of organisations with counts that point at nobody. */
export const organisations: MemberAction<'organisations'> = async (call, said) => {
  const path = await call.db.query<{ id: string; name: string }>(
    `select p.id, p.name from organisation o join organisation p on p.id = any (o.path) where o.id = $1 order by cardinality(p.path)`,
    [said.under],
  )
  if (said.under !== null && path.length === 0) return refuse('unknown-organisation')
  const rows = await call.db.query<Row>(SQL, [said.under])
  const areas = await areasOf(call.db)
  // A unit is no person: its count is shown as it is.
  const members = shownCounts(rows.map((row) => row.members))
  return done({
    path,
    asOf: iso(call.at),
    children: rows.map((row, index) => {
      const area = areas.get(row.area_id)
      return {
        id: row.id,
        name: row.name,
        kind: row.kind,
        area: area ? { id: area.id, name: area.name, kind: area.kind } : null,
        children: row.children,
        base: row.kind === 'branch' ? ('ours' as const) : ('here' as const),
        members: rows.length === 1 ? shownCount(row.members) : (members[index] ?? null),
        units: row.kind === 'branch' ? null : row.units,
      }
    }),
  })
}

/** By the beginning of the name, for whoever registers. */
export const findOrganisation: MemberAction<'find-organisation'> = async (call, said) => {
  const start = said.name.replace(/[\\%_]/g, (sign) => `\\${sign}`)
  const found = await call.db.query<{ id: string; name: string; above: string | null }>(
    `select o.id, o.name, p.name as above from organisation o left join organisation p on p.id = o.parent_id
      where o.name like $1 || '%' order by o.name, o.id limit 20`,
    [start],
  )
  return done({ found })
}
