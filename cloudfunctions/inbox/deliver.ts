import { done } from '../../src/domain/result'
import { fieldsOf } from '../../src/domain/telling/template'
import { nextTry, wayOf } from '../../src/domain/telling/ways'
import { wordsOf } from '../../src/domain/telling/words'
import type { TimerRun } from '../_kernel/call'
import type { Queries } from '../_kernel/database'
import type { SendOutcome, WechatMessage } from '../_kernel/ports'
import type { Claimed } from './claim'
import { lockBalances, writeLine } from './ledger'
import { pageOf } from './page-of'

const messageOf = ({ row, template }: Claimed): WechatMessage => {
  const { title, next } = wordsOf(row.noun, row.what)
  const told = { title, next, number: row.number, due: row.due_at?.getTime() ?? null, made: row.made_at.getTime() }
  return {
    openid: row.openid ?? '',
    template: template.id,
    page: pageOf(row.noun, template.occasion, row.subject_id, row.what),
    fields: fieldsOf(template, told),
  }
}

/** What becomes of a telling after one try. */
interface After {
  readonly state: string
  readonly failure: string | null
  readonly sentAt: number | null
  readonly sendAt: number | null
}

/** `began` is the timer's own moment: what waits a minute is ready for the next one. */
const afterOf = ({ row }: Claimed, outcome: SendOutcome, at: number, began: number): After => {
  const none = { sentAt: null, sendAt: null }
  switch (outcome.kind) {
    case 'sent':
      return { state: 'sent', failure: null, sentAt: at, sendAt: null }
    case 'refused': {
      // As if WeChat had never been there: the app has it, and who has to hear of it and has no app is called.
      const way = wayOf(row.weight, { openid: null, template: null, hasApp: row.has_app, hasPhone: row.has_phone })
      return { ...none, state: way === 'phone' ? 'phone' : 'none', failure: outcome.code }
    }
    case 'wrong':
      return { ...none, state: 'dead', failure: outcome.code }
    case 'unknown':
      return { ...none, state: 'uncertain', failure: outcome.code }
    case 'busy': {
      const again = nextTry(row.attempts + 1, began)
      return { ...none, state: again === null ? 'dead' : 'waiting', failure: outcome.code, sendAt: again }
    }
  }
}

/** Only who has the try may say what became of it; one that was given up as cut off in the meantime may still be known as sent. */
const keep = async (db: Queries, { row, attempt }: Claimed, after: After): Promise<boolean> =>
  (
    await db.query(
      `update telling set send_state = $3, failure = $4, sent_at = $5, send_at = coalesce($6, send_at)
        where id = $1 and attempt = $2 and (send_state = 'sending' or (send_state = 'uncertain' and $3 = 'sent')) returning 1`,
      [
        row.id,
        attempt,
        after.state,
        after.failure,
        after.sentAt === null ? null : new Date(after.sentAt),
        after.sendAt === null ? null : new Date(after.sendAt),
      ],
    )
  ).length > 0

/** The ledger after a try: what was not used is given back; after a refusal there is nothing left, whatever we counted. */
const account = async (db: Queries, { row, template, attempt }: Claimed, outcome: SendOutcome, at: number) => {
  const line = { of: attempt, personId: row.person_id, template: template.id, at, telling: row.id }
  if (outcome.kind === 'refused') {
    const left = (await lockBalances(db, [row.person_id])).find((balance) => balance.template === template.id)?.granted
    await writeLine(db, { ...line, why: 'refused', change: -(left ?? 0) })
  }
  if ((outcome.kind === 'busy' || outcome.kind === 'wrong') && !template.longTerm)
    await writeLine(db, { ...line, why: 'returned', change: 1 })
}

/** Sends one message and writes down what came of it. `since` answers the moment now, epoch ms. */
export const deliver = async (run: TimerRun, claimed: Claimed, now: () => number): Promise<void> => {
  const outcome = await run.ports.wechat.send(messageOf(claimed))
  const at = now()
  await run.transaction(async (db) => {
    if (await keep(db, claimed, afterOf(claimed, outcome, at, run.at))) await account(db, claimed, outcome, at)
    return done(null)
  })
}

/** Claimed, but there was no time left: it waits for the next run as if it had never been touched. */
export const release = async (run: TimerRun, claimed: Claimed, now: () => number): Promise<void> => {
  await run.transaction(async (db) => {
    const kept = await db.query(
      `update telling set send_state = 'waiting', attempt = null, sending_at = null, attempts = attempts - 1
        where id = $1 and attempt = $2 and send_state = 'sending' returning 1`,
      [claimed.row.id, claimed.attempt],
    )
    if (kept.length > 0) await account(db, claimed, { kind: 'busy', code: 'no-time' }, now())
    return done(null)
  })
}
