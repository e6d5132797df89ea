import { randomUUID } from 'node:crypto'
import { ruleActor } from '../../src/domain/person/actor'
import { done, type Result } from '../../src/domain/result'
import type { TimerRun } from '../_kernel/call'
import type { Queries } from '../_kernel/database'
import type { Kept, Loaded, Room } from './room'
import { stepsOf, type Plan } from './take'

const BATCH = 200

interface Swept {
  readonly moved: number
  /** The first bug that was met; the others' matters do not wait for it. */
  readonly fault: unknown
}

/** What goes down with a timer's step, in its transaction. */
type Also<M> = (db: Queries, after: M) => Promise<Result<unknown>>

/**
 * Takes a timer's road for every matter of a state that fell due, each in its own transaction. Delivered twice, late or out of
 * order it changes nothing twice: the road is decided again under the row's lock. The entry's id is drawn, never derived:
 * one that a client could foretell, a client could use up first.
 */
export const sweepOf = <M extends Kept, I, F extends { readonly at: number }, L extends Loaded<M>>(
  room: Room<M, I, F, L>,
) => {
  const { step } = stepsOf(room)

  const due = async (run: TimerRun, state: M['state']): Promise<string[]> =>
    (
      await run.db.query<{ id: string }>(
        `select id from ${room.table} where state = $1 and due_at <= $2 and ended_at is null and due_at is not null order by due_at limit $3`,
        [state, new Date(run.at), BATCH],
      )
    ).map((row) => row.id)

  const takeOne = async <N extends keyof I & string>(
    run: TimerRun,
    id: string,
    road: N,
    plan: Plan<I[N], F>,
    also: Also<M> | undefined,
  ) => {
    const taken = await run.transaction(async (db) => {
      const loaded = await room.lock(db, id, run.at)
      if (!loaded) return done(false)
      const hand = { id: randomUUID(), at: run.at, fingerprint: 'timer' }
      const stepped = await step(db, loaded, road, ruleActor, plan, hand)
      if (!stepped.ok) return stepped
      const more = await also?.(db, stepped.value.matter)
      return more && !more.ok ? more : done(true)
    })
    return taken.ok && taken.value
  }

  return async <N extends keyof I & string>(
    run: TimerRun,
    state: M['state'],
    road: N,
    plan: Plan<I[N], F>,
    also?: Also<M>,
  ): Promise<Swept> => {
    let moved = 0
    let fault: unknown
    for (const id of await due(run, state)) {
      try {
        if (await takeOne(run, id, road, plan, also)) moved += 1
      } catch (error) {
        fault ??= error
      }
    }
    return { moved, fault }
  }
}
