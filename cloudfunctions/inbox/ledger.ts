import { uuidOf } from '../_kernel/chain'
import type { Queries } from '../_kernel/database'

/** One line of the ledger. `of` is what it came from (a tap, a try): the same again is the same line. */
export interface Line {
  readonly of: string
  readonly personId: string
  readonly template: string
  readonly why: 'accept' | 'reject' | 'ban' | 'filter' | 'used' | 'returned' | 'refused'
  readonly change: number
  readonly at: number
  readonly telling: string | null
}

/** How many of each template somebody still has, locked: two tries never use the same grant. */
export const lockBalances = async (
  db: Queries,
  personIds: readonly string[],
): Promise<{ person_id: string; template: string; granted: number }[]> =>
  db.query(
    'select person_id, template, granted from message_balance where person_id = any ($1::uuid[]) order by person_id, template for update',
    [[...new Set(personIds)]],
  )

/** Writes a line and moves the balance with it, once; false when that line stands already. */
export const writeLine = async (db: Queries, line: Line): Promise<boolean> => {
  const { of, personId, template, why, change, at, telling } = line
  const id = uuidOf('message-grant', of, template, why)
  const rows = await db.query(
    `with line as (insert into message_grant (id, person_id, template, why, change, at, telling_id)
                   values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing returning person_id, template, change)
     insert into message_balance (person_id, template, granted) select person_id, template, greatest(change, 0) from line
     on conflict (person_id, template) do update set granted = message_balance.granted + $5::integer returning 1`,
    [id, personId, template, why, change, new Date(at), telling],
  )
  return rows.length > 0
}
