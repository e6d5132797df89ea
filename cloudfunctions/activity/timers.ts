import { placeLaw } from '../../src/domain/activity/decide'
import { lapsed } from '../../src/domain/activity/tell'
import { ruleActor } from '../../src/domain/person/actor'
import { done } from '../../src/domain/result'
import type { Timer, TimerRun } from '../_kernel/call'
import { sweepOf } from '../_matter/timers'
import { offerNext, tellOf } from './offer-next'
import { room } from './room'
import { lockActivity } from './store'
import { placeOf, savePlace } from './store-place'

const sweep = sweepOf(room)
const BATCH = 200

/** One hold that ran out, in a transaction of its own: the place goes to the next in turn. */
const lapse = async (run: TimerRun, activityId: string, personId: string): Promise<boolean> => {
  const taken = await run.transaction(async (db) => {
    const loaded = await lockActivity(db, activityId)
    if (!loaded) return done(false)
    const subject = { activity: loaded.matter, number: loaded.number }
    const before = await placeOf(db, loaded.matter, personId)
    const facts = { at: run.at, isTeamOpen: true, codeFits: false }
    const decided = placeLaw.decide('lapse', before, ruleActor, {}, facts)
    if (!decided.ok) return decided
    const counted = await savePlace(db, loaded.matter, before, decided.value, run.at)
    // Of what was called off everybody has heard already.
    if (loaded.matter.state !== 'cancelled') await tellOf(db, subject, decided.value, lapsed(personId), run.at)
    await offerNext(db, subject, counted, run.at)
    return done(true)
  })
  return taken.ok && taken.value
}

const holds = async (run: TimerRun): Promise<{ moved: number; fault: unknown }> => {
  const due = await run.db.query<{ activity_id: string; person_id: string }>(
    `select activity_id, person_id from place where state = 'held' and hold_until <= $1 order by hold_until limit $2`,
    [new Date(run.at), BATCH],
  )
  let moved = 0
  let fault: unknown
  for (const { activity_id: activityId, person_id: personId } of due) {
    try {
      if (await lapse(run, activityId, personId)) moved += 1
    } catch (error) {
      fault ??= error
    }
  }
  return { moved, fault }
}

/** 到点: holds run out, activities begin and end by the clock. Delivered twice, late or out of order it changes nothing twice. */
export const activityDue: Timer = async (run) => {
  const swept = [
    await holds(run),
    await sweep(run, 'published', 'start', { input: {} }),
    await sweep(run, 'running', 'end', { input: {} }),
  ]
  const fault = swept.find((one) => one.fault !== undefined)?.fault
  if (fault !== undefined) throw fault
  return { done: swept.reduce((sum, { moved }) => sum + moved, 0) }
}
