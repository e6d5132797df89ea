import { randomUUID } from 'node:crypto'
import { ruleActor } from '../../src/domain/person/actor'
import { done, type Result } from '../../src/domain/result'
import type { Verdict } from '../../src/domain/text/word-category'
import type { Timer, TimerRun } from '../_kernel/call'
import type { Queries } from '../_kernel/database'
import { lockPost } from './store'
import { stepReply } from './step-reply'
import { lockReply } from './store-reply'
import { step } from './take'

const BATCH = 20
/** What could not be checked so often goes to a person without the platform's opinion. */
const TRIES = 3

interface Waiting {
  readonly id: string
  readonly noun: 'post' | 'reply'
  readonly text: string
  readonly openid: string | null
}

const waitingIn = (table: 'post' | 'reply', author: string): string => `
  (select t.id, '${table}' as noun, t.text, (select substr(i.uid, 4) from identity i where i.person_id = t.${author} and i.uid like 'wx:%' limit 1) as openid
     from ${table} t where t.check_state = 'waiting' order by t.created_at limit ${BATCH})`

/**
 * The platform's content check, asked by the timer: a call over HTTP cannot ask it, and nobody waits for it. What it refuses is
 * taken off the board, if a person has let it through meanwhile, until somebody has looked; nothing is deleted for it.
 */
export const checkContents: Timer = async (run) => {
  const waiting = await run.db.query<Waiting>(
    `${waitingIn('post', 'requester_id')} union all ${waitingIn('reply', 'author_id')}`,
  )
  for (const { id, noun, text, openid } of waiting) {
    const verdict = openid === null ? 'unavailable' : await run.ports.contents.check({ text, openid, scene: noun })
    await run.transaction((db) => keep(run, db, noun, id, verdict))
  }
  return { done: waiting.length }
}

const keep = async (
  run: TimerRun,
  db: Queries,
  noun: Waiting['noun'],
  id: string,
  verdict: Verdict,
): Promise<Result<null>> => {
  const [row] = await db.query<{ check_state: string }>(
    `update ${noun} set check_tries = check_tries + 1,
            check_state = case when $2 = 'unavailable' and check_tries + 1 < ${TRIES} then 'waiting' else $2 end
      where id = $1 and check_state = 'waiting' returning check_state`,
    [id, verdict],
  )
  if (row?.check_state !== 'refuse') return done(null)
  return noun === 'post' ? suspendPost(run, db, id) : suspendReply(run, db, id)
}

/** Only what everybody reads: what still waits for a person, waits with the platform's opinion beside it. */
const suspendPost = async (run: TimerRun, db: Queries, id: string): Promise<Result<null>> => {
  const loaded = await lockPost(db, id)
  if (!loaded) return done(null)
  const plan = { input: { reason: 'machine' as const }, words: { data: { reason: 'machine' } } }
  const hand = { id: randomUUID(), at: run.at, fingerprint: 'timer' }
  await step(db, loaded, 'suspend', ruleActor, plan, hand)
  return done(null)
}

const suspendReply = async (run: TimerRun, db: Queries, id: string): Promise<Result<null>> => {
  const loaded = await lockReply(db, id)
  if (!loaded) return done(null)
  const plan = { input: { reason: 'machine' as const }, words: { data: { reason: 'machine' } } }
  await stepReply(db, loaded, 'suspend', ruleActor, plan, run.at)
  return done(null)
}
