import { isSeated, type Activity, type Place, type PlaceState } from '../../src/domain/activity/activity'
import { joining } from '../../src/domain/activity/place-roads'
import type { Queries } from '../_kernel/database'

interface Row {
  person_id: string
  version: number
  state: PlaceState
  turn: number
  hold_until: Date | null
}

const toPlace = (row: Row, activity: Activity): Place => ({
  version: row.version,
  state: row.state,
  personId: row.person_id,
  turn: row.turn,
  holdUntil: row.hold_until?.getTime() ?? null,
  activity,
})

const COLUMNS = 'person_id, version, state, turn, hold_until'

/** Somebody's place; what the first `join` starts from where they have none yet. */
export const placeOf = async (db: Queries, activity: Activity, personId: string): Promise<Place> => {
  const [row] = await db.query<Row>(`select ${COLUMNS} from place where activity_id = $1 and person_id = $2`, [
    activity.id,
    personId,
  ])
  return row ? toPlace(row, activity) : joining(personId, activity)
}

/** Whose turn it is among those who wait. */
export const nextInTurn = async (db: Queries, activity: Activity): Promise<Place | null> => {
  const [row] = await db.query<Row>(
    `select ${COLUMNS} from place where activity_id = $1 and state = 'waiting' order by turn limit 1`,
    [activity.id],
  )
  return row ? toPlace(row, activity) : null
}

export interface Counted {
  readonly seated: number
  readonly waiting: number
}

/** A place and the activity's counts in one statement: the table's own check refuses the place too many. Who is in it follows it. */
export const savePlace = async (
  db: Queries,
  activity: Activity,
  before: Place,
  after: Place,
  at: number,
): Promise<Counted> => {
  const seated = Number(isSeated(after.state)) - Number(isSeated(before.state))
  const waiting = Number(after.state === 'waiting') - Number(before.state === 'waiting')
  const isIn = after.state !== 'left' && after.state !== 'lapsed'
  const [row] = await db.query<Counted>(
    `with saved as (
       insert into place (activity_id, person_id, version, state, turn, hold_until, joined_at, since) values ($1, $2, $3, $4, $5, $6, $7, $7)
       on conflict (activity_id, person_id) do update set version = excluded.version, state = excluded.state, turn = excluded.turn,
         hold_until = excluded.hold_until, joined_at = case when $8 then excluded.joined_at else place.joined_at end, since = excluded.since),
     follows as (
       insert into follower (subject_id, person_id, noun, since) select $1::uuid, $2::uuid, 'activity', $7::timestamptz where $9
       on conflict (subject_id, person_id) do nothing),
     left_it as (delete from follower where subject_id = $1 and person_id = $2 and not $9)
     update activity set seated = seated + $10, waiting = waiting + $11, turns = greatest(turns, $5) where id = $1 returning seated, waiting`,
    [
      activity.id,
      after.personId,
      after.version,
      after.state,
      after.turn,
      after.holdUntil === null ? null : new Date(after.holdUntil),
      new Date(at),
      before.state === 'left' || before.state === 'lapsed',
      isIn,
      seated,
      waiting,
    ],
  )
  if (!row) throw new Error('a locked activity is gone')
  return row
}

/** Nothing is held beyond the start: where the start comes nearer, so does the end of what is held. */
export const holdToStart = (db: Queries, { id, startsAt }: Activity): Promise<unknown> =>
  db.query(`update place set hold_until = $2 where activity_id = $1 and state = 'held' and hold_until > $2`, [
    id,
    new Date(startsAt),
  ])

/** How many wait before a turn. */
export const aheadOf = async (db: Queries, place: Place, activityId: string): Promise<number | null> => {
  if (place.state !== 'waiting') return null
  const [row] = await db.query<{ ahead: number }>(
    `select count(*)::int as ahead from place where activity_id = $1 and state = 'waiting' and turn < $2`,
    [activityId, place.turn],
  )
  return row?.ahead ?? 0
}
