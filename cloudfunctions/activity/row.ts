import type { Activity, ActivityState } from '../../src/domain/activity/activity'
import { nearestDue } from '../../src/domain/clock/clock'
import { nobody } from '../../src/domain/law/recusal'
import type { Areas } from '../_database/areas'
import { readClocks, storedClocks, type StoredClock } from '../_matter/clocks'

/** The columns that the law reads and writes, as the driver gives them. */
export interface ActivityRow {
  id: string
  number: string
  version: number
  state: ActivityState
  team_id: string | null
  leader_id: string
  area_path: string[]
  starts_at: Date
  ends_at: Date
  quota: number
  seated: number
  waiting: number
  clocks: StoredClock[]
  ended_at: Date | null
  last_seq: number
  last_hash: string
}

export const activityColumns = `t.id, t.number, t.version, t.state, t.team_id, t.leader_id, array[t.district_id, t.street_id, t.community_id] as area_path,
  t.starts_at, t.ends_at, t.quota, t.seated, t.waiting, t.clocks, t.ended_at, t.last_seq, t.last_hash`

export const toActivity = (row: ActivityRow): Activity => ({
  id: row.id,
  version: row.version,
  state: row.state,
  requesterId: null,
  teamId: row.team_id,
  leaderId: row.leader_id,
  areaPath: row.area_path,
  startsAt: row.starts_at.getTime(),
  endsAt: row.ends_at.getTime(),
  quota: row.quota,
  seated: row.seated,
  clocks: readClocks(row.clocks),
  recusal: nobody,
  endedAt: row.ended_at?.getTime() ?? null,
})

/** The law's half of an update, by column. Places are counted beside it, so that a sign-up makes no new version. */
export const fromActivity = (activity: Activity): Readonly<Record<string, unknown>> => {
  const due = nearestDue(activity.clocks)
  return {
    version: activity.version,
    state: activity.state,
    starts_at: new Date(activity.startsAt),
    ends_at: new Date(activity.endsAt),
    quota: activity.quota,
    clocks: JSON.stringify(storedClocks(activity.clocks)),
    due_at: due === null ? null : new Date(due),
    ended_at: activity.endedAt === null ? null : new Date(activity.endedAt),
  }
}

/** The columns of one line in a list; `c` is joined to its team's name. */
export const activityCard = `t.id, t.number, t.version, t.state, t.title, t.place, t.area_id, t.team_id, t.starts_at, t.ends_at, t.quota, t.seated,
  t.waiting, t.due_at`
export const activityNames = `c.*, m.name as team`
export const activityJoins = `left join team m on m.id = c.team_id`

export interface ActivityCardRow {
  id: string
  number: string
  version: number
  state: ActivityState
  title: string
  place: string
  area_id: string
  team_id: string | null
  team: string | null
  starts_at: Date
  ends_at: Date
  quota: number
  seated: number
  waiting: number
  due_at: Date | null
}

export const toActivityCard = (row: ActivityCardRow, areas: Areas) => {
  const area = areas.get(row.area_id)
  return {
    id: row.id,
    number: row.number,
    version: row.version,
    state: row.state,
    title: row.title,
    place: row.place,
    area: area ? { id: area.id, name: area.name, kind: area.kind } : null,
    team: row.team_id === null ? null : { id: row.team_id, name: row.team ?? '' },
    startsAt: row.starts_at.toISOString(),
    endsAt: row.ends_at.toISOString(),
    quota: row.quota,
    seated: row.seated,
    waiting: row.waiting,
  }
}
