import type { Role } from '../../src/domain/person/roles'
import { uuidOf } from '../_kernel/chain'
import type { Session } from '../_kernel/database'
import type { Me } from '../_kernel/me'
import type { Caller } from '../_kernel/caller'

interface Row {
  id: string
  name: string
  phone: string | null
  home_id: string | null
  held: {
    id: string
    role: Role
    area: string | null
    unit: string | null
    post: 'A' | 'B'
    away: string | null
    offices: string[] | null
  }[]
}

/** The committee or street office of an area and of those above it; not the desks within an office. */
const OFFICES = `
  select jsonb_agg(u.id) from area held join unit u on u.area_id = any (held.path)
   where held.id = a.area_id and u.kind in ('community', 'street-office')
     and not exists (select 1 from unit over where over.id = u.parent_id and over.area_id = u.area_id)`

const FIND = `
  select p.id, p.name, p.phone, p.home_id,
         coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'role', a.role, 'area', a.area_id, 'unit', a.unit_id,
                                                       'post', a.post, 'away', case when a.away_until > $2 then a.away_until end,
                                                       'offices', case when a.unit_id is null and a.role <> 'member' then (${OFFICES}) end)
                                    order by a.from_at, a.id)
                     from assignment a
                    where a.person_id = p.id and a.from_at <= $2 and (a.to_at is null or a.to_at > $2)), '[]') as held
    from identity i join person p on p.id = i.person_id
   where i.uid = $1`

const MAKE = `
  with made as (insert into person (id, created_at) values ($2, $3) on conflict (id) do nothing)
  insert into identity (uid, person_id, created_at) values ($1, $2, $3) on conflict (uid) do nothing`

const find = async (session: Session, caller: Caller, at: number): Promise<Me | null> => {
  const [row] = await session.query<Row>(FIND, [caller.uid, new Date(at)])
  if (!row) return null
  return {
    personId: row.id,
    name: row.name,
    phone: row.phone,
    homeId: row.home_id,
    assignments: row.held.map((held) => ({
      id: held.id,
      role: held.role,
      areaId: held.area,
      unitId: held.unit,
      post: held.post,
      awayUntil: held.away === null ? null : Date.parse(held.away),
      offices: held.offices ?? [],
    })),
  }
}

/** Who has called before; nobody becomes a person by it. */
export const known = find

/** Finds the person of an identity, and makes one at the first call. Assignments are read fresh: a dismissal counts at once. */
export const who = async (session: Session, caller: Caller, at: number): Promise<Me> => {
  const before = await find(session, caller, at)
  if (before) return before
  await session.query(MAKE, [caller.uid, uuidOf('identity', caller.uid), new Date(at)])
  const made = await find(session, caller, at)
  if (!made) throw new Error('an identity without a person')
  return made
}
