import { done, refuse } from '../../src/domain/result'
import { isRecused, mayRead, readsAsStaff } from '../../src/domain/post/may'
import type { Post } from '../../src/domain/post/post'
import { cut, readKey } from '../_kernel/page'
import type { Call } from '../_kernel/call'
import { FIRST_ID } from '../_matter/read-queue'
import type { BoardAction } from './action'
import { toReplyView } from './reply-view'
import { lawColumns, toLaw, type LawRow } from './row'
import { replyColumns, type ReplyRow } from './store-reply'

/** What everybody reads, one's own, and for moderators all but what was withdrawn. Oldest first. */
const SQL = `
  select ${replyColumns} from reply r join post t on t.id = r.post_id
   where r.post_id = $1 and (r.created_at, r.id) > ($2::timestamptz, $3::uuid)
     and (r.state = 'published' or (r.state <> 'withdrawn' and (r.author_id = $4 or $5::boolean)))
   order by r.created_at, r.id limit $6`

export const readReplies = async (
  call: Call,
  post: Post,
  from: readonly [string, string] | null,
  limit: number,
): Promise<{ items: ReturnType<typeof toReplyView>[]; next: string | null }> => {
  const [moment, id] = from ?? ['-infinity', FIRST_ID]
  const staff = readsAsStaff(call.me, post) && !isRecused(call.me, post)
  const rows = await call.db.query<ReplyRow>(SQL, [post.id, moment, id, call.me.personId, staff, limit + 1])
  const page = cut(rows, limit, (row) => [row.created_at.toISOString(), row.id])
  return { items: page.items.map((row) => toReplyView(row, call.me)), next: page.next }
}

export const replies: BoardAction<'replies'> = async (call, said) => {
  const key = readKey(said.after)
  if (!key.ok) return key
  const [row] = await call.db.query<LawRow>(`select ${lawColumns} from post t where t.id = $1`, [said.post])
  const post = row && toLaw(row)
  if (!post || !mayRead(call.me, post)) return refuse('not-found')
  return done(await readReplies(call, post, key.value, said.limit))
}
