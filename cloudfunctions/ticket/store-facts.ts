import type { UnitFacts } from '../../src/domain/ticket/roads'
import type { Queries } from '../_kernel/database'

/** A category with its parents, deepest first. */
export const categoryPath = async (db: Queries, id: string): Promise<string[]> =>
  (
    await db.query<{ id: string }>(
      `with recursive up as (
         select id, parent_id, 0 as height from category where id = $1
         union all select c.id, c.parent_id, up.height + 1 from category c join up on c.id = up.parent_id)
       select id from up order by height`,
      [id],
    )
  ).map((row) => row.id)

/** `out` may not handle this one (recused, or the requester): a unit with nobody else has no handler for it. */
export const unitFacts = async (
  db: Queries,
  ids: readonly string[],
  out: readonly string[],
  at: number,
): Promise<Map<string, UnitFacts>> => {
  const rows = await db.query<{ id: string; kind: string; duties: string[]; has_handler: boolean }>(
    `select u.id, u.kind, coalesce((select array_agg(d.category_id) from duty d where d.unit_id = u.id), '{}') as duties,
            exists (select 1 from assignment a where a.unit_id = u.id and a.role = 'handler' and a.from_at <= $2
                                                 and (a.to_at is null or a.to_at > $2) and a.person_id <> all ($3::uuid[])) as has_handler
       from unit u where u.id = any($1::text[])`,
    [ids, new Date(at), out],
  )
  return new Map(
    rows.map((row) => [
      row.id,
      { id: row.id, isCommunity: row.kind === 'community', duties: row.duties, hasHandler: row.has_handler },
    ]),
  )
}
