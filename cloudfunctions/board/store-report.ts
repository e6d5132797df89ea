import type { ReportReason } from '../../src/domain/post/states'
import type { Call } from '../_kernel/call'

/** Once a person and round: the key of the table says so. */
export const insertReport = async (
  call: Call,
  subjectId: string,
  round: number,
  said: { readonly reason: ReportReason; readonly words: string | null },
): Promise<void> => {
  await call.db.query(
    `insert into post_report (subject_id, round, person_id, reason, words, at) values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [subjectId, round, call.me.personId, said.reason, said.words, new Date(call.at)],
  )
}
