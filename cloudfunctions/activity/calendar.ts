import { calendarFile } from '../../src/domain/activity/calendar-file'
import { mayRead } from '../../src/domain/activity/may'
import { done, refuse } from '../../src/domain/result'
import type { ActivityAction } from './action'
import { activityColumns, toActivity, type ActivityRow } from './row'

type Row = ActivityRow & { title: string; place: string; text: string; changed_at: Date }

/** An .ics file for the phone's own calendar; a changed or cancelled activity makes a newer one of the same event. */
export const calendar: ActivityAction<'calendar'> = async (call, said) => {
  const [row] = await call.db.query<Row>(
    `select ${activityColumns}, t.title, t.place, t.text, t.changed_at from activity t where t.id = $1`,
    [said.activity],
  )
  const activity = row && toActivity(row)
  if (!activity || !mayRead(call.me, activity)) return refuse('not-found')
  return done({
    name: `${row.number}.ics`,
    text: calendarFile({
      id: activity.id,
      sequence: activity.version,
      title: row.title,
      place: row.place,
      text: row.text,
      startsAt: activity.startsAt,
      endsAt: activity.endsAt,
      changedAt: row.changed_at.getTime(),
      isCancelled: activity.state === 'cancelled',
    }),
  })
}
