import type { Reply } from '../../src/domain/post/reply'
import type { HideReason, ReplyState } from '../../src/domain/post/states'
import type { Queries } from '../_kernel/database'
import type { Loaded } from '../_matter/room'

export interface ReplyRow {
  id: string
  number: string
  version: number
  state: ReplyState
  post_id: string
  author_id: string
  text: string
  public_text: string
  public_name: string
  area_path: string[]
  recused_units: string[]
  recused_persons: string[]
  report_round: number
  reporters: string[]
  reason: HideReason | null
  hidden_by: string | null
  fingerprint: string
  created_at: Date
  last_seq: number
  last_hash: string
  post_number: string
  post_author: string
}

/** Of a reply `r` under its post `t`. */
export const replyColumns = `r.id, r.number, r.version, r.state, r.post_id, r.author_id, r.text, r.public_text, r.public_name,
  array[r.district_id, r.street_id, r.community_id] as area_path, t.recused_units, t.recused_persons, r.report_round,
  array(select x.person_id from post_report x where x.subject_id = r.id and x.round = r.report_round) as reporters,
  r.reason, r.hidden_by, r.fingerprint, r.created_at, r.last_seq, r.last_hash, t.number as post_number, t.requester_id as post_author`

export const toReply = (row: ReplyRow): Reply => ({
  id: row.id,
  version: row.version,
  state: row.state,
  requesterId: row.author_id,
  areaPath: row.area_path,
  recusal: { personIds: row.recused_persons, unitIds: row.recused_units },
  reporterIds: row.reporters,
  reportRound: row.report_round,
  reason: row.reason,
  hiddenBy: row.hidden_by,
})

/** A reply as it stands now, locked by this transaction. */
export interface LoadedReply extends Loaded<Reply> {
  readonly row: ReplyRow
}

/** The post is locked first, as by everybody who changes both. */
export const lockReply = async (db: Queries, id: string): Promise<LoadedReply | null> => {
  await db.query('select 1 from post where id = (select post_id from reply where id = $1) for update', [id])
  const [row] = await db.query<ReplyRow>(
    `select ${replyColumns} from reply r join post t on t.id = r.post_id where r.id = $1 for update of r`,
    [id],
  )
  return row ? { matter: toReply(row), number: row.number, lastSeq: row.last_seq, lastHash: row.last_hash, row } : null
}

/** The law's half of an update, by column. Who has reported stands in rows of its own. */
export const fromReply = (reply: Reply): Readonly<Record<string, unknown>> => ({
  version: reply.version,
  state: reply.state,
  report_round: reply.reportRound,
  reason: reply.reason,
  hidden_by: reply.hiddenBy,
})
