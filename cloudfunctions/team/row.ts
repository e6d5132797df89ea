import { nearestDue } from '../../src/domain/clock/clock'
import { nobody } from '../../src/domain/law/recusal'
import type { Team, TeamState } from '../../src/domain/team/team'
import type { Areas } from '../_database/areas'
import { readClocks, storedClocks, type StoredClock } from '../_matter/clocks'

/** The columns that the law reads and writes, as the driver gives them. */
export interface TeamRow {
  id: string
  number: string
  version: number
  state: TeamState
  leader_id: string
  requester_id: string
  area_path: string[]
  clocks: StoredClock[]
  members: number
  asked: number
  ended_at: Date | null
  last_seq: number
  last_hash: string
}

export const teamColumns = `t.id, t.number, t.version, t.state, t.leader_id, t.requester_id, array[t.district_id, t.street_id, t.community_id] as area_path,
  t.clocks, t.members, t.asked, t.ended_at, t.last_seq, t.last_hash`

export const toTeam = (row: TeamRow): Team => ({
  id: row.id,
  version: row.version,
  state: row.state,
  requesterId: row.requester_id,
  leaderId: row.leader_id,
  areaPath: row.area_path,
  clocks: readClocks(row.clocks),
  recusal: nobody,
  endedAt: row.ended_at?.getTime() ?? null,
})

/** The law's half of an update, by column. */
export const fromTeam = (team: Team): Readonly<Record<string, unknown>> => {
  const due = nearestDue(team.clocks)
  return {
    version: team.version,
    state: team.state,
    leader_id: team.leaderId,
    clocks: JSON.stringify(storedClocks(team.clocks)),
    due_at: due === null ? null : new Date(due),
    ended_at: team.endedAt === null ? null : new Date(team.endedAt),
  }
}

/** The columns of one line in a list; `c` is joined to its leader's name. */
export const teamCard = `t.id, t.number, t.version, t.state, t.name, left(t.what, 120) as what, t.area_id, t.leader_id, t.members, t.due_at, t.created_at`
export const teamNames = `c.*, p.name as leader`
export const teamJoins = `join person p on p.id = c.leader_id`

export interface TeamCardRow {
  id: string
  number: string
  version: number
  state: TeamState
  name: string
  what: string
  area_id: string
  leader: string
  members: number
  due_at: Date | null
  created_at: Date
}

export const toTeamCard = (row: TeamCardRow, areas: Areas) => {
  const area = areas.get(row.area_id)
  return {
    id: row.id,
    number: row.number,
    version: row.version,
    state: row.state,
    name: row.name,
    what: row.what,
    area: area ? { id: area.id, name: area.name, kind: area.kind } : null,
    leader: row.leader,
    members: row.members,
    createdAt: row.created_at.toISOString(),
  }
}
