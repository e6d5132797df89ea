import { randomUUID } from 'node:crypto'
import { ruleActor } from '../../src/domain/person/actor'
import type { RoadName } from '../../src/domain/ticket/roads'
import { done } from '../../src/domain/result'
import type { Timer, TimerRun } from '../_kernel/call'
import { lockTicket } from './store'
import { step, type Plan } from './take'

const BATCH = 200

const due = async (run: TimerRun, state: string): Promise<string[]> =>
  (
    await run.db.query<{ id: string }>(
      'select id from ticket where state = $1 and due_at <= $2 and ended_at is null and due_at is not null order by due_at limit $3',
      [state, new Date(run.at), BATCH],
    )
  ).map((row) => row.id)

interface Taken {
  readonly moved: number
  /** The first bug that was met; the others' matters do not wait for it. */
  readonly fault: unknown
}

/**
 * Takes a timer's road for every ticket that fell due, each in its own transaction. Delivered twice, late or out of
 * order it changes nothing twice: the road is decided again under the row's lock. The entry's id is drawn, never derived:
 * one that a client could foretell, a client could use up first.
 */
const each = async <N extends RoadName>(run: TimerRun, state: string, road: N, plan: Plan<N>): Promise<Taken> => {
  let moved = 0
  let fault: unknown
  for (const id of await due(run, state)) {
    try {
      if (await takeOne(run, id, road, plan)) moved += 1
    } catch (error) {
      fault ??= error
    }
  }
  return { moved, fault }
}

const takeOne = async <N extends RoadName>(run: TimerRun, id: string, road: N, plan: Plan<N>): Promise<boolean> => {
  const taken = await run.transaction(async (db) => {
    const loaded = await lockTicket(db, id, run.at)
    if (!loaded) return done(false)
    const hand = { id: randomUUID(), at: run.at, fingerprint: 'timer' }
    const stepped = await step(db, loaded, road, ruleActor, plan, hand)
    return stepped.ok ? done(true) : stepped
  })
  return taken.ok && taken.value
}

/** 到点: five days without a reply go back to the desk (never refused for it); fourteen without a rating lapse. */
export const ticketDue: Timer = async (run) => {
  const silent = await each(run, 'need-info', 'supply', { input: { silent: true }, words: { data: { silent: true } } })
  const lapsed = await each(run, 'answered', 'lapse', { input: {} })
  const fault = silent.fault ?? lapsed.fault
  if (fault !== undefined) throw fault
  return { done: silent.moved + lapsed.moved }
}
