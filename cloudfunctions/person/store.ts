import type { Role } from '../../src/domain/person/roles'
import type { Queries } from '../_kernel/database'

interface Named {
  id: string
  name: string
}

export interface AssignmentRow {
  id: string
  role: Role
  post: 'A' | 'B'
  area: Named | null
  unit: Named | null
  away_until: Date | null
}

export interface StaffRow extends AssignmentRow {
  person: Named
  from_at: Date
}

const ASSIGNMENT = `a.id, a.role, a.post, a.away_until, a.from_at,
  case when ar.id is not null then jsonb_build_object('id', ar.id, 'name', ar.name) end as area,
  case when u.id is not null then jsonb_build_object('id', u.id, 'name', u.name) end as unit`
const JOINS = 'left join area ar on ar.id = a.area_id left join unit u on u.id = a.unit_id'

export const assignmentsOf = (db: Queries, personId: string, at: number): Promise<AssignmentRow[]> =>
  db.query<AssignmentRow>(
    `select ${ASSIGNMENT} from assignment a ${JOINS}
      where a.person_id = $1 and a.from_at <= $2 and (a.to_at is null or a.to_at > $2) order by a.from_at, a.id`,
    [personId, new Date(at)],
  )

/** Staff in an area and below, newest first. Registered members are no staff: people who serve are listed nowhere. */
export const staffIn = (
  db: Queries,
  areas: readonly string[],
  at: number,
  after: readonly [string, string],
  limit: number,
): Promise<StaffRow[]> =>
  db.query<StaffRow>(
    `select ${ASSIGNMENT}, jsonb_build_object('id', p.id, 'name', p.name) as person
       from assignment a join person p on p.id = a.person_id ${JOINS} left join area ua on ua.id = u.area_id
      where a.role <> 'member' and (a.to_at is null or a.to_at > $2) and (ar.path && $1::text[] or ua.path && $1::text[])
        and (a.from_at, a.id) < ($3::timestamptz, $4::uuid)
      order by a.from_at desc, a.id desc limit $5`,
    [areas, new Date(at), ...after, limit],
  )

export interface Profile {
  name: string
  phone: string | null
  home_id: string | null
  contact_for: Named[]
}

const CONTACT_FOR = `(select coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name) order by u.id), '[]')
  from registration r join unit u on u.id = r.unit_id where r.requester_id = p.id and r.subject = 'unit' and r.state = 'confirmed') as contact_for`

export const profileOf = async (db: Queries, personId: string): Promise<Profile> => {
  const [row] = await db.query<Profile>(
    `select p.name, p.phone, p.home_id, ${CONTACT_FOR} from person p where p.id = $1`,
    [personId],
  )
  if (!row) throw new Error('a caller without a person')
  return row
}

/** The areas by which an assignment is reached: its own path, or its unit's. Null when it is not in force. */
export const assignmentPath = async (
  db: Queries,
  id: string,
  at: number,
): Promise<{ path: string[]; person_id: string; role: Role } | undefined> =>
  (
    await db.query<{ path: string[]; person_id: string; role: Role }>(
      `select coalesce(ar.path, ua.path) as path, a.person_id, a.role
         from assignment a left join area ar on ar.id = a.area_id left join unit u on u.id = a.unit_id left join area ua on ua.id = u.area_id
        where a.id = $1 and (a.to_at is null or a.to_at > $2) for update of a`,
      [id, new Date(at)],
    )
  )[0]

/** The paths of the area and of the unit's area, of those that are named; null when one of them does not exist. */
export const pathsOf = async (
  db: Queries,
  areaId: string | null,
  unitId: string | null,
): Promise<string[][] | null> => {
  const [row] = await db.query<{ area: string[] | null; unit: string[] | null }>(
    `select (select path from area where id = $1) as area, (select a.path from unit u join area a on a.id = u.area_id where u.id = $2) as unit`,
    [areaId, unitId],
  )
  if (!row || (areaId !== null && row.area === null) || (unitId !== null && row.unit === null)) return null
  return [row.area, row.unit].filter((path) => path !== null)
}
