import type { Activity, Place } from '../../src/domain/activity/activity'
import { placeLaw } from '../../src/domain/activity/decide'
import { offered } from '../../src/domain/activity/tell'
import { ruleActor } from '../../src/domain/person/actor'
import { uuidOf } from '../_kernel/chain'
import type { Queries } from '../_kernel/database'
import { tell } from '../_matter/tell'
import type { Telling } from '../../src/domain/telling/telling'
import { nextInTurn, savePlace, type Counted } from './store-place'

/** Tells one person of their own place. The same step of it tells nobody twice. */
export const tellOf = (
  db: Queries,
  { activity, number }: { activity: Activity; number: string },
  place: Place,
  tellings: readonly Telling[],
  at: number,
): Promise<void> =>
  tell(
    db,
    {
      noun: 'activity',
      matter: activity,
      number,
      entryId: uuidOf('place', activity.id, place.personId, String(place.version)),
      actor: null,
    },
    tellings,
    at,
  )

/** Every free place goes to whoever is next in turn: held for them, and told once. Under the activity's lock. */
export const offerNext = async (
  db: Queries,
  subject: { activity: Activity; number: string },
  counted: Counted,
  at: number,
): Promise<Counted> => {
  let now = counted
  for (;;) {
    const activity = { ...subject.activity, seated: now.seated }
    const next = now.waiting === 0 ? null : await nextInTurn(db, activity)
    if (!next) return now
    const decided = placeLaw.decide('offer', next, ruleActor, {}, { at, isTeamOpen: true, codeFits: false })
    if (!decided.ok) return now
    const after = decided.value
    now = await savePlace(db, activity, next, after, at)
    await tellOf(db, { ...subject, activity }, after, offered(after.personId, after.holdUntil ?? activity.startsAt), at)
  }
}
