import type { Recusal } from '../../src/domain/law/recusal'
import { both } from '../../src/domain/law/recusal'
import type { Office } from '../../src/domain/letter/routing'
import type { Actor } from '../../src/domain/person/actor'
import { refuse, done, type Result } from '../../src/domain/result'
import type { Queries } from '../_kernel/database'
import { recusalOf } from '../_matter/recusal'
import { IN_FORCE, STILL_THERE } from './desk-sql'

interface Person {
  readonly id: string
  readonly units: readonly string[]
}

interface Row {
  area_id: string
  unit_id: string | null
  secretaries: Person[]
  deputies: Person[]
  stand_ins: Person[]
}

const peopleOf = (who: string): string => `
  coalesce((select jsonb_agg(jsonb_build_object('id', x.person_id, 'units', coalesce((
              select jsonb_agg(distinct a.unit_id) from staff_of a where a.person_id = x.person_id and ${IN_FORCE}), '[]')) order by x.person_id)
              from (${who}) x), '[]')`

const holders = (role: string): string =>
  `select distinct a.person_id from assignment a where a.role = '${role}' and a.area_id = o.id and ${IN_FORCE}`

const SQL = `
  select o.id as area_id,
         (select u.id from unit u where u.area_id = o.id and u.kind in ('community', 'street-office')
             and not exists (select 1 from unit over where over.id = u.parent_id and over.area_id = u.area_id) order by u.id limit 1) as unit_id,
         ${peopleOf(holders('secretary'))} as secretaries,
         ${peopleOf(`select d.person_id from letter_deputy d where d.area_id = o.id and d.to_at is null and ${STILL_THERE}`)} as deputies,
         case when o.kind = 'district' then ${peopleOf(holders('supervisor'))} else '[]' end as stand_ins
    from area o where o.id = any ($1::text[])
   order by cardinality(o.path) desc`

const actor = ({ id, units }: Person): Actor => ({
  personId: id,
  assignments: [{ id, role: 'member', areaId: null, unitId: null, post: 'A', offices: units }],
})

/** The offices of areas that lie above each other, the deepest first, with everybody who could read there now. */
export const officesOf = async (db: Queries, areaIds: readonly string[], at: number): Promise<Office[]> =>
  (await db.query<Row>(SQL, [areaIds, new Date(at)])).map((row) => ({
    areaId: row.area_id,
    unitId: row.unit_id,
    secretaries: row.secretaries.map(actor),
    deputies: row.deputies.map(actor),
    standIns: row.stand_ins.map(actor),
  }))

export interface About {
  /** The area whose secretary it speaks of. */
  readonly secretaryOf: string | null
  readonly unit: string | null
  readonly person: string | null
}

/**
 * Whom a letter keeps out. About a secretary: them, their deputies, the whole office and whoever is under it. Refusals:
 * `unknown-area`, `unknown-subject`.
 */
export const recusalFor = async (db: Queries, about: About, at: number): Promise<Result<Recusal>> => {
  const named = await recusalOf(db, { unit: about.unit, person: about.person })
  if (!named) return refuse('unknown-subject')
  if (about.secretaryOf === null) return done(named)
  const [office] = await officesOf(db, [about.secretaryOf], at)
  if (!office) return refuse('unknown-area')
  const personIds = [...office.secretaries, ...office.deputies].map((person) => person.personId)
  let recusal = both(named, { personIds, unitIds: [] })
  // A secretary who heads a unit takes it along; one that nobody heads is named itself.
  for (const person of [null, ...office.secretaries.map((secretary) => secretary.personId)]) {
    const more = await recusalOf(db, { unit: office.unitId, person })
    if (more) recusal = both(recusal, more)
  }
  return done(recusal)
}
