import { placeLaw } from '../../src/domain/activity/decide'
import { mayRead } from '../../src/domain/activity/may'
import { MINUTE } from '../../src/domain/calendar/china-time'
import { done, refuse } from '../../src/domain/result'
import type { ActivityAction } from './action'
import { fits } from './digits-of'
import { activityColumns, toActivity, type ActivityRow } from './row'
import { placeOf } from './store-place'

/** Two codes stand at a time: five tries in ten minutes guess one in a hundred thousand. */
const TRIES = 5
const SPAN = 10 * MINUTE

const TRY = `
  insert into check_in_try (activity_id, person_id, span, tries) values ($1, $2, $3, 1)
  on conflict (activity_id, person_id, span) do update set tries = check_in_try.tries + 1 returning tries`

/** Written only while the place and the activity still stand as they were read. */
const CAME = `
  update place set state = 'came', version = $4, since = $5
   where activity_id = $1 and person_id = $2 and version = $3 and exists (select 1 from activity where id = $1 and state = 'running')
  returning 1 as came`

/** By the digits on the leader's screen, never by where somebody stands. A try counts whether it fits or not, and stays counted. */
export const checkInCode: ActivityAction<'check-in-code'> = async (call, said) => {
  const [row] = await call.db.query<ActivityRow & { secret: string }>(
    `select ${activityColumns}, t.secret from activity t where t.id = $1`,
    [said.activity],
  )
  const activity = row && toActivity(row)
  if (!activity || !mayRead(call.me, activity)) return refuse('not-found')
  const before = await placeOf(call.db, activity, call.me.personId)
  const placed = { activity: activity.id, state: 'came' as const, ahead: null, seated: activity.seated }
  if (before.state === 'came') return done(placed)
  const facts = { at: call.at, isTeamOpen: true, codeFits: true }
  const asked = placeLaw.decide('check-in', before, call.me, {}, facts)
  // Whoever could not check in with the right digits learns nothing by trying some.
  if (!asked.ok) return asked
  // What its leader forgot at the door is made up for by a tap: the digits end with it.
  if (activity.state !== 'running') return refuse('activity-not-running', { state: activity.state })
  const [tried] = await call.db.query<{ tries: number }>(TRY, [
    activity.id,
    call.me.personId,
    String(Math.floor(call.at / SPAN)),
  ])
  if ((tried?.tries ?? TRIES + 1) > TRIES) return refuse('too-many-tries')
  const codeFits = fits(row.secret, activity.id, call.at, said.digits)
  const decided = placeLaw.decide('check-in', before, { ...call.me, assignments: [] }, {}, { ...facts, codeFits })
  if (!decided.ok) return decided
  const saved = await call.db.query(CAME, [
    activity.id,
    call.me.personId,
    before.version,
    decided.value.version,
    new Date(call.at),
  ])
  return saved.length === 1 ? done(placed) : refuse('stale-version')
}
