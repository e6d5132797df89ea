import { done, type Result } from '../../src/domain/result'
import { cut, readKey } from '../_kernel/page'
import type { Queries } from '../_kernel/database'

/** How a noun's queue is drawn from its table `t`: always ranges of one index, ordered by promise. */
export interface Drawn {
  readonly table: string
  /** Columns of one row, of `t`. */
  readonly columns: string
  /** What is joined to the rows of a page, `c`, and what is taken from them. */
  readonly names: string
  readonly joins: string
  /** What this reader may see, of `t`; binds from $6 on. */
  readonly visible: string
  readonly values: readonly unknown[]
}

export interface Range {
  readonly column: string
  readonly key: string
  readonly states: readonly string[]
}

export interface PromisedRow {
  readonly id: string
  readonly due_at: Date | null
}

export const PROMISE = `coalesce(t.due_at, 'infinity'::timestamptz)`
export const FIRST_ID = '00000000-0000-0000-0000-000000000000'
export const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/** One short index range per state, merged: never a scan, however many matters there are. */
const sqlOf = ({ table, columns, names, joins, visible }: Drawn, column: string): string => `
  select ${names}
    from (select q.* from unnest($2::text[]) as s (state)
          cross join lateral (
            select ${columns}, ${PROMISE} as promise from ${table} t
             where t.${column} = $1 and t.state = s.state and t.ended_at is null
               and (${PROMISE}, t.id) > ($3::timestamptz, $4::uuid)
               and ${visible}
             order by ${PROMISE}, t.id limit $5) q
          order by q.promise, q.id limit $5) c
    ${joins}
   order by c.promise, c.id`

/** A page of a queue, by the nearest promise; `bad-page` for a key that nobody wrote. `sql` only where it is not the usual one. */
export const readQueue = async <R extends PromisedRow>(
  db: Queries,
  drawn: Drawn,
  range: Range,
  page: { readonly after: string | null; readonly limit: number },
  sql: string = sqlOf(drawn, range.column),
): Promise<Result<{ items: R[]; next: string | null }>> => {
  const key = readKey(page.after)
  if (!key.ok) return key
  const [moment, id] = key.value ?? ['-infinity', FIRST_ID]
  const rows = await db.query<R>(sql, [
    range.key,
    [...new Set(range.states)],
    moment,
    id,
    page.limit + 1,
    ...drawn.values,
  ])
  return done(cut(rows, page.limit, (row) => [row.due_at?.toISOString() ?? 'infinity', row.id]))
}

/** Counts go no further than this: a number on a tab, not a statistic. */
export const CAP = 999

/** `select count(*)` of at most CAP + 1 rows. */
export const few = (from: string): string => `(select count(*)::int from (select 1 from ${from} limit ${CAP + 1}) x)`
