import type { HotlinePush } from '../../src/contract/hotline-push'
import { ruleActor } from '../../src/domain/person/actor'
import { done, refuse, type Result } from '../../src/domain/result'
import type { Call } from '../_kernel/call'
import type { Queries } from '../_kernel/database'
import { stranger } from '../_kernel/me'
import type { Push } from '../_kernel/push'
import type { TicketDesk } from '../_matter/ticket-desk'
import { areasOf } from '../_database/areas'
import { ticketOf } from './make-ticket'
import { callPushed } from './push-call'
import { filePushed } from './push-file'
import { goOf, type Go } from './push-go'
import { lockCall, lockWords, type LoadedCall } from './store'

export interface TakenIn extends Record<string, unknown> {
  readonly call: { readonly id: string; readonly number: string; readonly state: string }
  readonly ticket: { readonly id: string; readonly number: string } | null
}

/** What is told of a call only ever moves it forward; times only ever become earlier. */
export const takeIn = async (
  pushed: Push,
  db: Queries,
  source: string,
  said: HotlinePush,
  tickets: TicketDesk,
): Promise<Result<TakenIn>> => {
  const areas = await areasOf(db)
  // The hotline of a call centre is the whole district's.
  const [district] = areas.childrenOf(null)
  if (!district) return refuse('unknown-area')
  // In this order, so that two that wait for each other cannot be.
  await lockWords(db, `${source} ${said.call}`)
  if (said.from !== null) await lockWords(db, said.from)
  const call: Call = {
    id: pushed.id,
    at: pushed.at,
    me: { ...stranger, ...ruleActor, assignments: [] },
    db,
    ports: pushed.ports,
  }
  const id = await callPushed(call, source, said, district)
  let loaded = await lockCall(db, id, pushed.at)
  if (!loaded) throw new Error('a pushed call is gone')
  const go = goOf(db, pushed.at)
  loaded = await move(go, loaded, said, await agentOf(db, said.agent, pushed.at))
  if (said.matter) loaded = await filePushed(call, go, loaded, said.matter, tickets)
  await mergeTimes(db, id, said)
  const { matter, number } = loaded
  const ticket = matter.ticketId === null ? null : await ticketOf(db, id)
  return done({
    call: { id, number, state: matter.state },
    ticket: ticket && { id: ticket.id, number: ticket.number },
  })
}

const move = async (go: Go, before: LoadedCall, said: HotlinePush, agent: string | null): Promise<LoadedCall> => {
  let loaded = before
  const wasAnswered = said.event === 'answered' || said.answeredAt !== null
  if (wasAnswered)
    loaded = await go(loaded, 'connect', {
      input: { operatorId: agent !== null && loaded.operators.includes(agent) ? agent : null },
    })
  else if (said.event === 'missed' || said.event === 'ended')
    loaded = await go(loaded, 'miss', { input: { isSaid: true } })
  // A missed caller whom we are ringing back is on another line than the one whose end is told late.
  if (said.event === 'ended' && loaded.matter.returns === 0) loaded = await go(loaded, 'hang-up', { input: {} })
  return loaded
}

/** Our own operator, by the phone of their post as the call centre knows it. */
const agentOf = async (db: Queries, agent: string | null, at: number): Promise<string | null> => {
  if (agent === null) return null
  const [row] = await db.query<{ person_id: string }>(
    `select person_id from assignment where role = 'operator' and phone = $1 and from_at <= $2 and (to_at is null or to_at > $2)
      order by from_at desc, id limit 1`,
    [agent, new Date(at)],
  )
  return row?.person_id ?? null
}

const mergeTimes = async (db: Queries, id: string, said: HotlinePush): Promise<void> => {
  await db.query(
    `update call set began_at = least(began_at, $2), answered_at = least(answered_at, $3), hung_up_at = least(hung_up_at, $4)
      where id = $1`,
    [
      id,
      new Date(said.startedAt),
      said.answeredAt && new Date(said.answeredAt),
      said.endedAt && new Date(said.endedAt),
    ],
  )
}
