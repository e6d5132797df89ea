import type { Reply } from '../../src/domain/post/reply'
import type { HideReason, ReplyState } from '../../src/domain/post/states'
import type { Queries } from '../_kernel/database'

export interface ReplyRow {
  id: string
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
  post_number: string
  post_author: string
}

/** Of a reply `r` under its post `t`. */
export const replyColumns = `r.id, r.version, r.state, r.post_id, r.author_id, r.text, r.public_text, r.public_name,
  array[r.district_id, r.street_id, r.community_id] as area_path, t.recused_units, t.recused_persons, r.report_round,
  array(select x.person_id from post_report x where x.subject_id = r.id and x.round = r.report_round) as reporters,
  r.reason, r.hidden_by, r.fingerprint, r.created_at, t.number as post_number, t.requester_id as post_author`

export const toReply = (row: ReplyRow): Reply => ({
  id: row.id,
  version: row.version,
  state: row.state,
  authorId: row.author_id,
  areaPath: row.area_path,
  recusal: { personIds: row.recused_persons, unitIds: row.recused_units },
  reporterIds: row.reporters,
  reportRound: row.report_round,
  reason: row.reason,
  hiddenBy: row.hidden_by,
})

/** The post is locked first, as by everybody who changes both. */
export const lockReply = async (db: Queries, id: string): Promise<ReplyRow | null> => {
  await db.query('select 1 from post where id = (select post_id from reply where id = $1) for update', [id])
  const [row] = await db.query<ReplyRow>(
    `select ${replyColumns} from reply r join post t on t.id = r.post_id where r.id = $1 for update of r`,
    [id],
  )
  return row ?? null
}

/** The reply as the law left it, and how many everybody can read under the post now. */
export const saveReply = async (
  db: Queries,
  before: ReplyRow,
  after: Reply,
  decision: { readonly by: string | null; readonly words: string | null; readonly at: number } | null,
): Promise<void> => {
  const saved = await db.query(
    `update reply set version = $2, state = $3, report_round = $4, reason = $5, hidden_by = $6,
            words = case when $7::boolean then $8 else words end, decided_by = case when $7 then $9::uuid else decided_by end,
            decided_at = case when $7 then $10::timestamptz else decided_at end
      where id = $1 and version = $2 - 1 returning id`,
    [
      after.id,
      after.version,
      after.state,
      after.reportRound,
      after.reason,
      after.hiddenBy,
      decision !== null,
      decision?.words ?? null,
      decision?.by ?? null,
      decision === null ? null : new Date(decision.at),
    ],
  )
  if (saved.length !== 1) throw new Error('a locked reply changed its version')
  const step = (after.state === 'published' ? 1 : 0) - (before.state === 'published' ? 1 : 0)
  if (step !== 0) await db.query('update post set replies = replies + $2 where id = $1', [before.post_id, step])
}
