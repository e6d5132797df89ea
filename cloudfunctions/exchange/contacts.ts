import type { Queries } from '../_kernel/database'

/** Who is registered as the contact of the unit of a row `t` (双报到): they speak for it beside its handlers. */
export const CONTACTS = `
  coalesce((select array_agg(r.requester_id) from registration r
             where r.unit_key = 'unit:' || t.unit_id and r.subject = 'unit' and r.state = 'confirmed'), '{}')`

/** Of which units this person is the registered contact. */
export const contactFor = async (db: Queries, personId: string): Promise<readonly string[]> =>
  (
    await db.query<{ unit_id: string }>(
      `select unit_id from registration where requester_id = $1 and subject = 'unit' and state = 'confirmed' and unit_id is not null order by unit_id`,
      [personId],
    )
  ).map((row) => row.unit_id)
