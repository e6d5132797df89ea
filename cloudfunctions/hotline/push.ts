import { safeParse } from 'valibot'
import { hotlinePush, type HotlinePush } from '../../src/contract/hotline-push'
import { issuesOf, type InputIssue } from '../../src/contract/issues'
import { DAY, MINUTE } from '../../src/domain/calendar/china-time'
import { refuse } from '../../src/domain/result'
import type { Push, PushHandler } from '../_kernel/push'
import type { TicketDesk } from '../_matter/ticket-desk'
import { takeIn } from './push-take'
import { signedBy } from './push-signature'

/** An exchange's clock may run ahead a little, and it may have been cut off for a month; beyond that a time is a mistake. */
const AHEAD = 10 * MINUTE
const BEHIND = 30 * DAY

/** What is wrong with a body; none of what was written in it. */
const badBody = (issues: readonly InputIssue[]) => ({ status: 400, code: 'bad-input', body: { issues } }) as const

const read = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}

const wrongTimes = (said: HotlinePush, at: number): InputIssue[] =>
  (['at', 'startedAt', 'answeredAt', 'endedAt'] as const).flatMap((path) => {
    const moment = said[path] === null ? at : Date.parse(said[path])
    return moment > at + AHEAD || moment < at - BEHIND ? [{ path, code: 'bad-time' }] : []
  })

/** A call centre's record of one call. Signed, once, and however often and in whatever order it comes: one call, one ticket. */
export const push =
  (tickets: TicketDesk): PushHandler =>
  async (pushed: Push) => {
    const signed = signedBy(pushed)
    if (typeof signed === 'string') return { status: 401, code: signed }
    const parsed = safeParse(hotlinePush, read(pushed.body), { abortPipeEarly: true })
    if (!parsed.success) return badBody(issuesOf(parsed.issues))
    const wrong = wrongTimes(parsed.output, pushed.at)
    if (wrong.length > 0) return badBody(wrong)
    const taken = await pushed.session.transaction(async (db) => {
      const [first] = await db.query(
        'insert into push_nonce (key_id, nonce, at) values ($1, $2, $3) on conflict do nothing returning nonce',
        [signed.key, signed.nonce, new Date(pushed.at)],
      )
      if (first === undefined) return refuse('push-replayed')
      return takeIn(pushed, db, signed.source, parsed.output, tickets)
    })
    if (taken.ok) return { status: 200, body: taken.value }
    return { status: taken.code === 'push-replayed' ? 409 : 422, code: taken.code }
  }
