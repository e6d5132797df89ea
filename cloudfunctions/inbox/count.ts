import { staffOf } from '../../src/domain/person/actor'
import { done } from '../../src/domain/result'
import { Values } from '../_kernel/sql'
import type { AwaitSource } from '../_matter/await-source'
import { stillHears } from '../_matter/still-hears'
import type { InboxAction } from './action'
import { waitingIds } from './waiting'

/** A number on a tab: 99+, never a statistic. */
const CAP = 99

/** How many matters await me or have something unread, each matter once; and the two of which it is made. */
export const count =
  (sources: readonly AwaitSource[]): InboxAction<'count'> =>
  async (call) => {
    const values = new Values()
    const waiting = await waitingIds(call, sources, values, CAP + 1)
    const [me, offices, most] = [call.me.personId, staffOf(call.me), CAP + 1].map((value) => values.bind(value)) as [
      string,
      string,
      string,
    ]
    const [row] = await call.db.query<{ awaiting: number; unread: number; number: number }>(
      `with waiting as (select id from (${waiting}) w limit 1000),
            unread as (select tl.subject_id as id from telling tl
                        where tl.person_id = ${me}::uuid and tl.read_at is null and ${stillHears(`${offices}::text[]`, `${me}::uuid`)}
                        limit ${most})
       select (select count(distinct id)::int from waiting) as awaiting, (select count(*)::int from unread) as unread,
              (select count(*)::int from (select id from waiting union select id from unread) both_of_them) as number`,
      values.bound,
    )
    const capped = (counted: number | undefined): number => Math.min(counted ?? 0, CAP + 1)
    return done({ cap: CAP, awaiting: capped(row?.awaiting), unread: capped(row?.unread), number: capped(row?.number) })
  }
