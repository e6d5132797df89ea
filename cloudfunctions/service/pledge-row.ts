import { nearestDue } from '../../src/domain/clock/clock'
import type { PostKind } from '../../src/domain/duty/states'
import type { Pledge } from '../../src/domain/pledge/pledge'
import type { State } from '../../src/domain/pledge/states'
import type { Queries } from '../_kernel/database'
import { readClocks, storedClocks, type StoredClock } from '../_matter/clocks'
import type { Loaded } from '../_matter/room'
import { dateOr } from '../_matter/times'
import { areaPath } from './place'

export interface PledgeRow {
  id: string
  number: string
  version: number
  state: State
  duty_id: string
  leader_id: string
  duty_name: string
  duty_kind: PostKind
  requester_id: string
  area_path: string[]
  from_at: Date
  to_at: Date
  recused_units: string[]
  recused_persons: string[]
  clocks: StoredClock[]
  created_at: Date
  ended_at: Date | null
  last_seq: number
  last_hash: string
}

export const pledgeColumns = `t.id, t.number, t.version, t.state, t.duty_id, d.leader_id, d.name as duty_name, d.kind as duty_kind, t.requester_id, ${areaPath},
  t.from_at, t.to_at, t.recused_units, t.recused_persons, t.clocks, t.created_at, t.ended_at, t.last_seq, t.last_hash`

export const toPledge = (row: PledgeRow): Pledge => ({
  id: row.id,
  version: row.version,
  state: row.state,
  dutyId: row.duty_id,
  leaderId: row.leader_id,
  requesterId: row.requester_id,
  areaPath: row.area_path,
  recusal: { personIds: row.recused_persons, unitIds: row.recused_units },
  from: row.from_at.getTime(),
  to: row.to_at.getTime(),
  clocks: readClocks(row.clocks),
  createdAt: row.created_at.getTime(),
  endedAt: row.ended_at?.getTime() ?? null,
})

export const fromPledge = (pledge: Pledge): Readonly<Record<string, unknown>> => ({
  version: pledge.version,
  state: pledge.state,
  clocks: JSON.stringify(storedClocks(pledge.clocks)),
  due_at: dateOr(nearestDue(pledge.clocks)),
  ended_at: dateOr(pledge.endedAt),
})

export interface LoadedPledge extends Loaded<Pledge> {
  readonly dutyName: string
}

/** The pledge and its post, both locked: a place that is given back and one that is taken wait for each other here. */
export const lockPledge = async (db: Queries, id: string): Promise<LoadedPledge | null> => {
  const [row] = await db.query<PledgeRow>(
    `select ${pledgeColumns} from service_pledge t join service_duty d on d.id = t.duty_id where t.id = $1 for update of t, d`,
    [id],
  )
  return row
    ? {
        matter: toPledge(row),
        number: row.number,
        dutyName: row.duty_name,
        lastSeq: row.last_seq,
        lastHash: row.last_hash,
      }
    : null
}

/** How many places are taken, counted again under the post's lock: the same however often it is asked for. */
export const recount = async (db: Queries, pledgeId: string): Promise<void> => {
  await db.query(
    `update service_duty d set taken = (select count(*) from service_pledge p where p.duty_id = d.id and p.state not in ('handed-back', 'released'))
      where d.id = (select duty_id from service_pledge where id = $1)`,
    [pledgeId],
  )
}
