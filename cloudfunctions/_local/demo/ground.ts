import { heldFor } from '../../../src/domain/person/roles'
import { uuidOf } from '../../_kernel/chain'
import type { Queries } from '../../_kernel/database'
import { demoAreas } from './areas'
import { demoCatalogue } from './catalogue'
import { demoCategories } from './categories'
import { insertOrganisations } from './organisations'
import { demoPopulation, type DemoPerson } from './population'
import { demoUnits, type DemoUnit } from './units'

/** The ground on which tickets stand: areas, categories, people, units with their duties, the catalogue, who holds what. */
export async function insertGround(db: Queries, seed: string, at: Date): Promise<void> {
  const people = demoPopulation(seed)
  const units = demoUnits()
  await insertAreas(db, seed)
  await insertOrganisations(db)
  await insertCategories(db)
  await insertPeople(db, people, at)
  await insertUnits(db, units, people)
  await insertCatalogue(db)
  await insertAssignments(db, people, new Map(units.map((unit) => [unit.id, unit])), at)
}

export const identityOf = (uid: string): string => `uid:${uid}`
/** As the first call of that identity would have made it. */
const personId = (uid: string): string => uuidOf('identity', identityOf(uid))
export const assignmentId = (uid: string, role: string, where: string): string =>
  uuidOf('demo-assignment', uid, role, where)

const insertAreas = (db: Queries, seed: string) => {
  const paths = new Map<string, string[]>()
  const rows = demoAreas(seed).map((area, sort) => {
    const path = [...(paths.get(area.parent ?? '') ?? []), area.id]
    paths.set(area.id, path)
    return { id: area.id, kind: area.level, name: area.name, parent_id: area.parent, path, ring: area.outline, sort }
  })
  return db.query(
    `insert into area (id, kind, name, parent_id, path, ring, sort)
     select id, kind, name, parent_id, array(select jsonb_array_elements_text(path)), nullif(ring, 'null'), sort
       from jsonb_to_recordset($1::jsonb) as row (id text, kind text, name text, parent_id text, path jsonb, ring jsonb, sort integer)`,
    [JSON.stringify(rows)],
  )
}

const insertCategories = (db: Queries) =>
  db.query(
    `insert into category (id, parent_id, name, kind, urgency, low_risk, sort)
     select * from jsonb_to_recordset($1::jsonb)
       as row (id text, parent_id text, name text, kind text, urgency text, low_risk boolean, sort integer)`,
    [
      JSON.stringify(
        demoCategories().map(({ id, parent, name, leaf, rank }) => ({
          id,
          parent_id: parent,
          name,
          kind: leaf?.kind ?? null,
          urgency: leaf?.urgency ?? null,
          low_risk: leaf?.lowRisk ?? false,
          sort: rank,
        })),
      ),
    ],
  )

const insertPeople = (db: Queries, people: readonly DemoPerson[], at: Date) =>
  db.query(
    `with row as (select * from jsonb_to_recordset($1::jsonb) as row (id uuid, uid text, name text, phone text, home text)),
          made as (insert into person (id, name, phone, home_id, created_at) select id, name, phone, home, $2 from row)
     insert into identity (uid, person_id, created_at) select uid, id, $2 from row`,
    [
      JSON.stringify(
        people.map(({ uid, name, phone, home }) => ({ id: personId(uid), uid: identityOf(uid), name, phone, home })),
      ),
      at,
    ],
  )

const insertUnits = async (db: Queries, units: readonly DemoUnit[], people: readonly DemoPerson[]) => {
  await db.query(
    `insert into unit (id, name, kind, area_id, parent_id, phone, head_id)
     select * from jsonb_to_recordset($1::jsonb)
       as row (id text, name text, kind text, area_id text, parent_id text, phone text, head_id uuid)`,
    [
      JSON.stringify(
        units.map((unit) => ({ ...unit, area_id: unit.areaId, parent_id: unit.parent, head_id: headOf(unit, people) })),
      ),
    ],
  )
  await db.query(
    'insert into duty (unit_id, category_id) select * from jsonb_to_recordset($1::jsonb) as row (unit text, category text)',
    [JSON.stringify(units.flatMap((unit) => unit.duties.map((category) => ({ unit: unit.id, category }))))],
  )
}

const insertCatalogue = (db: Queries) =>
  db.query(
    `insert into catalogue_rule (id, version, category_id, area_id, unit_id, urgency)
     select rule.category || '.' || rule.area, rule.version, rule.category, rule.area, rule.unit, category.urgency
       from jsonb_to_recordset($1::jsonb) as rule (category text, area text, unit text, version integer)
       join category on category.id = rule.category`,
    [
      JSON.stringify(
        demoCatalogue().map((rule) => ({
          category: rule.categoryId,
          area: rule.areaId,
          unit: rule.unitId,
          version: rule.version,
        })),
      ),
    ],
  )

const insertAssignments = (
  db: Queries,
  people: readonly DemoPerson[],
  units: ReadonlyMap<string, DemoUnit>,
  at: Date,
) =>
  db.query(
    `insert into assignment (id, person_id, role, area_id, unit_id, post, phone, from_at)
     select id, person_id, role, area_id, unit_id, post, phone, $2 from jsonb_to_recordset($1::jsonb)
       as row (id uuid, person_id uuid, role text, area_id text, unit_id text, post text, phone text)`,
    [
      JSON.stringify(
        people.flatMap(({ uid, holdings }, i) =>
          holdings.map(([role, where, post]) => ({
            id: assignmentId(uid, role, where),
            person_id: personId(uid),
            role,
            area_id: heldFor[role] === 'area' ? where : null,
            unit_id: heldFor[role] === 'unit' ? where : null,
            post,
            phone: units.get(where)?.phone ?? `028-0000${6000 + i}`,
          })),
        ),
      ),
      at,
    ],
  )

/** The secretary heads the community's committee, or the street's office and all that is under it. */
function headOf(unit: DemoUnit, people: readonly DemoPerson[]): string | null {
  const isLed = unit.kind === 'community' || unit.id === `office-${unit.areaId}`
  const head = people.find(({ holdings }) =>
    holdings.some(([role, where]) => role === 'secretary' && where === unit.areaId),
  )
  return isLed && head ? personId(head.uid) : null
}
