import type { PostKind } from '../../src/domain/duty/states'
import type { State } from '../../src/domain/pledge/states'
import { maskName } from '../../src/domain/text/mask'
import type { Areas } from '../_database/areas'
import { areaName, firstDay, lastDay } from './place'

export const pledgeCard = `t.id, t.number, t.version, t.state, t.duty_id, t.requester_id, t.community_id, t.from_at, t.to_at, t.due_at, t.created_at`
export const pledgeNames = `c.*, d.name as duty_name, d.kind as duty_kind, p.name`
export const pledgeJoins = `join service_duty d on d.id = c.duty_id join person p on p.id = c.requester_id`

export interface PledgeCardRow {
  id: string
  number: string
  version: number
  state: State
  duty_id: string
  requester_id: string
  community_id: string
  from_at: Date
  to_at: Date
  due_at: Date | null
  created_at: Date
  duty_name: string
  duty_kind: PostKind
  name: string
}

export const toPledgeCard = (row: PledgeCardRow, areas: Areas, readerId: string) => ({
  id: row.id,
  number: row.number,
  version: row.version,
  state: row.state,
  duty: { id: row.duty_id, name: row.duty_name, kind: row.duty_kind },
  community: areaName(areas, row.community_id),
  name: row.requester_id === readerId ? row.name : maskName(row.name),
  from: firstDay(row.from_at),
  to: lastDay(row.to_at),
  due: row.due_at?.toISOString() ?? null,
  createdAt: row.created_at.toISOString(),
})
