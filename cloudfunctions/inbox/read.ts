import { done } from '../../src/domain/result'
import type { InboxAction } from './action'

/** Marks what was told to me as read: some of it, all of one matter, or everything up to a moment. Again changes nothing. */
export const read: InboxAction<'read'> = async (call, said) => {
  const rows = await call.db.query(
    `update telling set read_at = $2
      where person_id = $1 and read_at is null
        and (id = any ($3::uuid[]) or subject_id = $4::uuid or made_at <= $5::timestamptz) returning 1`,
    [call.me.personId, new Date(call.at), said.tellings, said.subject, said.until],
  )
  return done({ read: rows.length })
}
