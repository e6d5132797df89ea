import { done } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import type { Call } from '../_kernel/call'
import { cut, readKey } from '../_kernel/page'
import { FIRST_ID, LAST_ID } from '../_matter/read-queue'
import type { ServiceAction } from './action'
import { recordCard, recordJoins, recordNames, toRecordCard, type RecordCardRow } from './record-card'

interface Page {
  readonly after: string | null
  readonly limit: number
}

const read = async (call: Call, where: string, order: 'asc' | 'desc', page: Page) => {
  const start = readKey(page.after)
  if (!start.ok) return start
  const [moment, id] = start.value ?? (order === 'asc' ? ['-infinity', FIRST_ID] : ['infinity', LAST_ID])
  const rows = await call.db.query<RecordCardRow>(
    `select ${recordNames} from (select ${recordCard} from service_record t
        where ${where} and (t.created_at, t.id) ${order === 'asc' ? '>' : '<'} ($2::timestamptz, $3::uuid)
        order by t.created_at ${order}, t.id ${order} limit $4) c
      ${recordJoins} order by c.created_at ${order}, c.id ${order}`,
    [call.me.personId, moment, id, page.limit + 1],
  )
  const areas = await areasOf(call.db)
  const found = cut(rows, page.limit, (row) => [row.created_at.toISOString(), row.id])
  return done({ items: found.items.map((row) => toRecordCard(row, areas, call.me, call.at)), next: found.next })
}

/** Everything that I wrote down, the newest first. */
export const myRecords: ServiceAction<'my-records'> = (call, said) => read(call, 't.requester_id = $1', 'desc', said)

/** What waits for my word as a leader, the oldest first; never my own. */
export const toVouch: ServiceAction<'to-vouch'> = (call, said) =>
  read(call, `t.leader_id = $1 and t.state = 'submitted' and t.requester_id <> $1`, 'asc', said)
