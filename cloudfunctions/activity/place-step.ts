import { isSeated, type PlaceState } from '../../src/domain/activity/activity'
import { placeLaw } from '../../src/domain/activity/decide'
import { mayRead } from '../../src/domain/activity/may'
import type { PlaceInput, PlaceRoad } from '../../src/domain/activity/place-roads'
import { done, refuse, type Result } from '../../src/domain/result'
import type { Call } from '../_kernel/call'
import { offerNext } from './offer-next'
import { lockActivity } from './store'
import { aheadOf, placeOf, savePlace } from './store-place'

export interface Placed {
  readonly activity: string
  readonly state: PlaceState
  readonly ahead: number | null
  readonly seated: number
}

/** Where each road leads: whoever is there already said it twice, and nothing happens again. */
const leads: Readonly<Partial<Record<PlaceRoad, readonly PlaceState[]>>> = {
  join: ['waiting', 'held', 'going', 'came'],
  take: ['going', 'came'],
  leave: ['left'],
  'check-in': ['came'],
  undo: ['going'],
}

/**
 * Takes a road of one person's place, under the activity's lock: one person, one place, and of the last one exactly one. A place
 * that becomes free goes to the next in turn in the same transaction.
 */
export const placeStep = async <N extends PlaceRoad>(
  call: Call,
  road: N,
  said: { readonly activity: string; readonly person: string },
  inputOf: (turns: number) => PlaceInput[N],
): Promise<Result<Placed>> => {
  const loaded = await lockActivity(call.db, said.activity)
  if (!loaded || !mayRead(call.me, loaded.matter)) return refuse('not-found')
  const activity = loaded.matter
  const before = await placeOf(call.db, activity, said.person)
  const facts = { at: call.at, isTeamOpen: true, codeFits: false }
  const isTheirs = placeLaw.openRoad(road)?.who(call.me, before, facts)
  // Whoever does not lead it learns nothing of another's place, not even whether there is one.
  if (said.person !== call.me.personId && !isTheirs) return refuse('not-yours')
  if (said.person !== call.me.personId && before.version === 0) return refuse('not-found')
  const isThere = before.version > 0 && leads[road]?.includes(before.state)
  const decided = placeLaw.decide(road, before, call.me, inputOf(loaded.turns), facts)
  // Who waits and may now take what is free is not held up by having said it before.
  if (isThere && !decided.ok && isTheirs)
    return done({
      activity: activity.id,
      state: before.state,
      ahead: await aheadOf(call.db, before, activity.id),
      seated: activity.seated,
    })
  if (!decided.ok) return decided
  const after = decided.value
  let counted = await savePlace(call.db, activity, before, after, call.at)
  if (isSeated(before.state) && !isSeated(after.state))
    counted = await offerNext(call.db, { activity, number: loaded.number }, counted, call.at)
  return done({
    activity: activity.id,
    state: after.state,
    ahead: await aheadOf(call.db, after, activity.id),
    seated: counted.seated,
  })
}
