import type { Post } from '../../src/domain/post/post'
import { tellLate } from '../../src/domain/post/tell'
import { done } from '../../src/domain/result'
import type { Timer, TimerRun } from '../_kernel/call'
import { uuidOf } from '../_kernel/chain'
import { tell } from '../_matter/tell'
import type { TicketEnd } from '../_matter/ticket-standing'
import { sweepOf } from '../_matter/timers'
import { concludeAll } from './conclude'
import { room } from './room'
import { lawColumns, toLaw, type LawRow } from './row'

const sweep = sweepOf(room)
const BATCH = 200

/** Which raised posts have a ticket that has ended, and how: whoever wires the nouns knows both tables. */
export type EndedTickets = (run: TimerRun, limit: number) => Promise<readonly { id: string; end: TicketEnd }[]>

/** 到点: fourteen days without a rating lapse; a post ends with its ticket; a promise that was not kept is told to the level above. */
export const boardDueOf =
  (ended: EndedTickets): Timer =>
  async (run) => {
    const lapsed = await sweep(run, 'answered', 'lapse', { input: {} })
    const concluded = await concludeAll(run, await ended(run, BATCH))
    const told = await tellAllLate(run)
    const fault = lapsed.fault ?? concluded.fault
    if (fault !== undefined) throw fault
    return { done: lapsed.moved + concluded.moved + told }
  }

const OWED = ['pending', 'published', 'in-review']

const tellAllLate = async (run: TimerRun): Promise<number> => {
  const late = await run.db.query<LawRow & { due_at: Date }>(
    `select ${lawColumns}, t.due_at from post t where t.ended_at is null and t.late_told_at is null and t.due_at <= $1
        and t.due_at is not null and t.state = any ($2::text[]) order by t.due_at limit ${BATCH}`,
    [new Date(run.at), OWED],
  )
  for (const row of late) await tellOne(run, toLaw(row), row.number, row.due_at)
  return late.length
}

/** One telling for one promise, however often the timer comes. */
const tellOne = async (run: TimerRun, post: Post, number: string, due: Date): Promise<void> => {
  await run.transaction(async (db) => {
    await db.query('update post set late_told_at = $2 where id = $1 and due_at = $3', [post.id, new Date(run.at), due])
    const entryId = uuidOf('post-late', post.id, due.toISOString())
    await tell(db, { noun: 'post', matter: post, number, entryId, actor: null }, tellLate(post, due.getTime()), run.at)
    return done(null)
  })
}
