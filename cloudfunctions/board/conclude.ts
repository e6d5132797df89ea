import { randomUUID } from 'node:crypto'
import { ruleActor } from '../../src/domain/person/actor'
import { done } from '../../src/domain/result'
import type { TimerRun } from '../_kernel/call'
import type { TicketEnd } from '../_matter/ticket-standing'
import { lockPost } from './store'
import { step } from './take'

/** Each in its own transaction: one that fails does not hold up the others. Decided again under the row's lock. */
export const concludeAll = async (
  run: TimerRun,
  ended: readonly { id: string; end: TicketEnd }[],
): Promise<{ moved: number; fault: unknown }> => {
  let moved = 0
  let fault: unknown
  for (const { id, end } of ended) {
    try {
      const taken = await run.transaction(async (db) => {
        const loaded = await lockPost(db, id)
        if (!loaded || loaded.matter.state !== 'raised') return done(false)
        const plan = { input: {}, facts: { ticket: end }, words: { data: { ticket: end } } }
        const stepped = await step(db, loaded, 'conclude', ruleActor, plan, {
          id: randomUUID(),
          at: run.at,
          fingerprint: 'timer',
        })
        return stepped.ok ? done(true) : stepped
      })
      if (taken.ok && taken.value) moved += 1
    } catch (error) {
      fault ??= error
    }
  }
  return { moved, fault }
}
