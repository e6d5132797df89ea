import type { Client } from 'pg'
import { categoryRows } from './categories'
import { DEPARTMENTS, areaRows, departmentId, unitRows } from './places'
import { RESIDENTS, personId, resident, staff } from './people'

const EARLY = '2020-01-01T00:00:00.000Z'

/** Inserts rows given as JSON; the columns are those of the first row. */
export async function insertRows(client: Client, table: string, rows: readonly object[]): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first).join(', ')
  await client.query(
    `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1)`,
    [JSON.stringify(rows)],
  )
}

/** Lays the district into an empty, migrated database. */
export async function layDistrict(client: Client): Promise<void> {
  await insertRows(client, 'area', areaRows())
  await insertRows(client, 'unit', unitRows())
  await insertRows(client, 'category', categoryRows)
  const branches = Array.from({ length: DEPARTMENTS }, (_, n) => n)
  await insertRows(
    client,
    'duty',
    branches.map((n) => ({ unit_id: departmentId(n), category_id: `c-${n}` })),
  )
  await insertRows(
    client,
    'catalogue_rule',
    branches.map((n) => ({
      id: `r-${n}`,
      version: 1,
      category_id: `c-${n}`,
      area_id: 'b',
      unit_id: departmentId(n),
      urgency: 'ordinary',
    })),
  )
  const uids = [...staff.map(({ uid }) => uid), ...Array.from({ length: RESIDENTS }, (_, n) => resident(n))]
  await insertRows(
    client,
    'person',
    uids.map((uid, n) => ({ id: personId(uid), name: `人${n}`, created_at: EARLY })),
  )
  await insertRows(
    client,
    'identity',
    uids.map((uid) => ({ uid: `uid:${uid}`, person_id: personId(uid), created_at: EARLY })),
  )
  await insertRows(
    client,
    'assignment',
    staff.map(({ held, actor }) => ({
      id: held.id,
      person_id: actor.personId,
      role: held.role,
      area_id: held.areaId,
      unit_id: held.unitId,
      post: held.post,
      from_at: EARLY,
    })),
  )
}
