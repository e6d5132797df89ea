import type { PlaceState } from '../../src/domain/activity/activity'
import { activityLaw, placeLaw } from '../../src/domain/activity/decide'
import { leads, mayRead, mayReveal } from '../../src/domain/activity/may'
import { joining } from '../../src/domain/activity/place-roads'
import { running } from '../../src/domain/clock/clock'
import { done, refuse } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import { isoOr } from '../_matter/times'
import type { ActivityAction } from './action'
import { activityColumns, toActivity, toActivityCard, type ActivityCardRow, type ActivityRow } from './row'

export interface MyPlace {
  version: number
  state: PlaceState
  turn: number
  hold: string | null
  minutes: number | null
  ahead: number | null
}

/** My place as a page shows it; who left is nothing to it any more. */
export const toMine = (mine: MyPlace | null) =>
  mine && mine.state !== 'left'
    ? {
        state: mine.state,
        ahead: mine.state === 'waiting' ? mine.ahead : null,
        holdUntil: mine.hold === null ? null : new Date(mine.hold).toISOString(),
        minutes: mine.minutes,
      }
    : null

/** The place `l` of a person, with how many wait before them. */
export const MY_PLACE = `
  jsonb_build_object('version', l.version, 'state', l.state, 'turn', l.turn, 'hold', l.hold_until, 'minutes', l.minutes, 'ahead',
    case when l.state = 'waiting' then (select count(*)::int from place o where o.activity_id = l.activity_id and o.state = 'waiting' and o.turn < l.turn) end)`

interface Row extends ActivityRow, Omit<ActivityCardRow, keyof ActivityRow> {
  text: string
  leader: string
  came: number
  reason: string | null
  mine: MyPlace | null
  is_team_open: boolean
}

const SQL = `
  select ${activityColumns}, t.title, t.place, t.text, t.area_id, t.due_at, m.name as team, p.name as leader,
         coalesce(m.state = 'open', true) as is_team_open,
         (select count(*)::int from place l where l.activity_id = t.id and l.state = 'came') as came,
         (select e.text from entry e where e.subject_id = t.id and e.road = 'cancel') as reason,
         (select ${MY_PLACE} from place l where l.activity_id = t.id and l.person_id = $2) as mine
    from activity t join person p on p.id = t.leader_id left join team m on m.id = t.team_id where t.id = $1`

/** An activity's page: how many, never who; and what I am to it. */
export const open: ActivityAction<'open'> = async (call, said) => {
  const [row] = await call.db.query<Row>(SQL, [said.activity, call.me.personId])
  const activity = row && toActivity(row)
  if (!activity || !mayRead(call.me, activity)) return refuse('not-found')
  const facts = { at: call.at, isTeamOpen: row.is_team_open, codeFits: false }
  const place = row.mine
    ? {
        ...joining(call.me.personId, activity),
        version: row.mine.version,
        state: row.mine.state,
        turn: row.mine.turn,
        holdUntil: row.mine.hold === null ? null : Date.parse(row.mine.hold),
      }
    : joining(call.me.personId, activity)
  return done({
    ...toActivityCard(row, await areasOf(call.db)),
    text: row.text,
    leader: row.leader,
    came: row.came,
    reason: row.reason,
    recordDue: isoOr(running(activity.clocks, 'record')?.due ?? null),
    mine: toMine(row.mine),
    isLeader: leads(call.me, activity),
    can: [
      ...activityLaw.allowedRoads(activity, call.me, facts),
      // The leader's taps stand on the list at the door; a button for oneself needs the digits.
      ...placeLaw
        .allowedRoads(place, call.me, facts)
        .filter((road) => road !== 'undo' && (road !== 'check-in' || activity.state === 'running')),
    ],
    canReveal: mayReveal(call.me, activity),
  })
}
