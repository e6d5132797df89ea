import type { Recusal } from '../../src/domain/law/recusal'
import type { Queries } from '../_kernel/database'

/**
 * Whom a complaint about a unit or a person keeps out: the person; the unit, every unit under it and whoever heads them;
 * and, when the person heads a unit, everyone in and under that one too. Null when the unit or the person does not exist.
 */
export const recusalOf = async (
  db: Queries,
  about: { unit: string | null; person: string | null },
): Promise<Recusal | null> => {
  if (about.unit === null && about.person === null) return { personIds: [], unitIds: [] }
  const [row] = await db.query<{ known: boolean; units: string[]; heads: string[] }>(
    `with recursive out_of (id) as (
       select id from unit where id = $1 or head_id = $2
       union select u.id from unit u join out_of o on u.parent_id = o.id)
     select ($1::text is null or exists (select 1 from unit where id = $1))
        and ($2::uuid is null or exists (select 1 from person where id = $2)) as known,
            coalesce((select array_agg(id) from out_of), '{}') as units,
            coalesce((select array_agg(distinct head_id) from unit where id in (select id from out_of) and head_id is not null), '{}') as heads`,
    [about.unit, about.person],
  )
  return row?.known
    ? { personIds: [...new Set([...(about.person === null ? [] : [about.person]), ...row.heads])], unitIds: row.units }
    : null
}
