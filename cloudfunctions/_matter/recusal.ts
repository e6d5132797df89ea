import type { Recusal } from '../../src/domain/law/recusal'
import type { Queries } from '../_kernel/database'

/** Whom a matter is about; null where it is about no unit, or no person. */
export interface About {
  readonly unit: string | null
  readonly person: string | null
}

export interface RecusalRow {
  readonly known: boolean
  readonly units: string[]
  readonly heads: string[]
}

/** A column of type JSON, of a unit and a person that are bound elsewhere. */
export const recusalColumn = (unit: string, person: string): string => `
  (with recursive out_of (id) as (
     select id from unit where id = ${unit} or head_id = ${person}
     union select u.id from unit u join out_of o on u.parent_id = o.id)
   select jsonb_build_object(
     'known', (${unit}::text is null or exists (select 1 from unit where id = ${unit}))
              and (${person}::uuid is null or exists (select 1 from person where id = ${person})),
     'units', coalesce((select jsonb_agg(id) from out_of), '[]'),
     'heads', coalesce((select jsonb_agg(distinct head_id) from unit where id in (select id from out_of) and head_id is not null), '[]')))`

/** Null when the unit or the person does not exist. */
export const toRecusal = ({ person }: About, row: RecusalRow | undefined): Recusal | null =>
  row?.known
    ? { personIds: [...new Set([...(person === null ? [] : [person]), ...row.heads])], unitIds: row.units }
    : null

const SQL = `select ${recusalColumn('$1', '$2')} as recusal`

/**
 * Whom a complaint about a unit or a person keeps out: the person; the unit, every unit under it and whoever heads them;
 * and, when the person heads a unit, everyone in and under that one too. Null when the unit or the person does not exist.
 */
export const recusalOf = async (db: Queries, about: About): Promise<Recusal | null> => {
  if (about.unit === null && about.person === null) return { personIds: [], unitIds: [] }
  const [row] = await db.query<{ recusal: RecusalRow }>(SQL, [about.unit, about.person])
  return toRecusal(about, row?.recusal)
}
