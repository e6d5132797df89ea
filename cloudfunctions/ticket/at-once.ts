import { randomUUID } from 'node:crypto'
import { latest } from '../../src/domain/clock/clock'
import type { Urgency } from '../../src/domain/clock/limits'
import { ruleActor } from '../../src/domain/person/actor'
import { done, refuse, type Result } from '../../src/domain/result'
import { mayRead } from '../../src/domain/ticket/may'
import type { Call } from '../_kernel/call'
import { canonical, sha256 } from '../_kernel/chain'
import { hasFingerprint } from '../_matter/store'
import type { AnsweredAtOnce, AtOnce, Filed } from '../_matter/ticket-desk'
import { planOf } from './answer-at-once'
import { lockTicket } from './store'
import { categoryPath } from './store-facts'
import { step } from './take'

/** What a client writes is a digest; this is what a rule writes. */
const RULE = 'rule'

const urgencyOf = async (call: Call, category: string): Promise<Urgency | undefined> =>
  (await call.db.query<{ urgency: Urgency | null }>('select urgency from category where id = $1', [category]))[0]
    ?.urgency ?? undefined

/** A matter of another noun that comes with its category is accepted by rule, right behind its filing. */
export const acceptByRule = async (
  call: Call,
  id: string,
  category: string,
  urgency: Urgency | null,
): Promise<Result<Pick<Filed, 'version' | 'state' | 'settleDue'>>> => {
  const loaded = await lockTicket(call.db, id, call.at)
  if (!loaded) return refuse('not-found')
  const given = urgency ?? (await urgencyOf(call, category)) ?? 'ordinary'
  const accepted = await step(
    call.db,
    loaded,
    'accept',
    ruleActor,
    {
      input: { categoryId: category, urgency: given, recusal: loaded.matter.recusal },
      facts: { categoryPath: await categoryPath(call.db, category) },
      words: { data: { category, urgency: given, rule: 'filed' } },
    },
    { id: randomUUID(), at: call.at, fingerprint: RULE },
  )
  if (!accepted.ok) return accepted
  const { version, state, clocks } = accepted.value.matter
  return done({ version, state, settleDue: latest(clocks, 'settle')?.due ?? null })
}

/** The answer goes right behind the filing, in the same transaction: said again, the second entry tells that it was this one. */
export const answerAtOnce = async (call: Call, said: AtOnce): Promise<Result<AnsweredAtOnce>> => {
  const loaded = await lockTicket(call.db, said.ticket, call.at)
  if (!loaded || !mayRead(call.me, loaded.matter)) return refuse('not-found')
  const { matter, number } = loaded
  const fingerprint = sha256(canonical(['answer-at-once', call.me.personId, said]))
  if (matter.state !== 'submitted' && (await hasFingerprint(call.db, matter.id, 1, fingerprint)))
    return done({ id: matter.id, number, version: matter.version, state: matter.state })
  const hand = { id: randomUUID(), at: call.at, fingerprint }
  const answered = await step(call.db, loaded, 'answer-at-once', call.me, planOf(said, call.at), hand)
  if (!answered.ok) return answered
  const { version, state } = answered.value.matter
  return done({ id: matter.id, number, version, state })
}
