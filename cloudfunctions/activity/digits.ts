import { mayRead, mayReveal } from '../../src/domain/activity/may'
import { done, refuse } from '../../src/domain/result'
import { iso } from '../_matter/times'
import type { ActivityAction } from './action'
import { digitsOf, untilOf } from './digits-of'
import { activityColumns, toActivity, type ActivityRow } from './row'

/** The digits of this minute, for the screen of whoever leads it while it runs. */
export const digits: ActivityAction<'digits'> = async (call, said) => {
  const [row] = await call.db.query<ActivityRow & { secret: string }>(
    `select ${activityColumns}, t.secret from activity t where t.id = $1`,
    [said.activity],
  )
  const activity = row && toActivity(row)
  if (!activity || !mayRead(call.me, activity)) return refuse('not-found')
  if (!mayReveal(call.me, activity)) return refuse('not-yours')
  if (activity.state !== 'running') return refuse('activity-not-running', { state: activity.state })
  return done({ digits: digitsOf(row.secret, activity.id, call.at), until: iso(untilOf(call.at)) })
}
