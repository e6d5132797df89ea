import { done } from '../../src/domain/result'
import { cut, readKey } from '../_kernel/page'
import { FIRST_ID } from '../_matter/read-queue'
import type { BoardAction } from './action'
import { toMachine, type MachineRow } from './queue'
import { toReplyView } from './reply-view'
import { notRecused } from '../_matter/scope'
import { scopeOf, visibleValues } from './scope'
import { replyColumns, type ReplyRow } from './store-reply'

interface Row extends ReplyRow, MachineRow {
  post_text: string
  reports: Record<string, number>
}

/** Replies that wait for a moderator: the oldest first. */
export const replyQueue: BoardAction<'reply-queue'> = async (call, said) => {
  const scope = await scopeOf(call, said.assignment)
  if (!scope.ok) return scope
  const key = readKey(said.after)
  if (!key.ok) return key
  const [moment, id] = key.value ?? ['-infinity', FIRST_ID]
  const rows = await call.db.query<Row>(
    `select ${replyColumns}, r.found, r.check_state, left(t.public_text, 80) as post_text,
            coalesce((select jsonb_object_agg(x.reason, x.n) from (
              select q.reason, count(*)::int as n from post_report q where q.subject_id = r.id and q.round = r.report_round group by q.reason) x), '{}') as reports
       from reply r join post t on t.id = r.post_id
      where r.${scope.value.column} = $1 and r.state in ('pending', 'in-review') and (r.created_at, r.id) > ($2::timestamptz, $3::uuid)
        and ${notRecused('$4', '$5')} and r.author_id <> $5::uuid
      order by r.created_at, r.id limit $6`,
    [scope.value.key, moment, id, ...visibleValues(call), said.limit + 1],
  )
  const page = cut(rows, said.limit, (row) => [row.created_at.toISOString(), row.id])
  return done({
    items: page.items.map((row) => ({
      ...toReplyView(row, call.me),
      post: { id: row.post_id, number: row.post_number, text: row.post_text },
      machine: toMachine(row),
      reports: row.reports,
    })),
    next: page.next,
  })
}
