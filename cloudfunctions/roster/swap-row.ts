import { nobody } from '../../src/domain/law/recusal'
import type { State } from '../../src/domain/swap/states'
import type { Swap } from '../../src/domain/swap/swap'

export interface SwapRow {
  readonly id: string
  readonly number: string
  readonly version: number
  readonly state: State
  readonly roster_id: string
  readonly area_path: string[]
  readonly requester_id: string
  readonly other_id: string
  readonly shift_id: string
  readonly back_id: string | null
  readonly note: string | null
  readonly due_at: Date
  readonly ended_at: Date | null
  readonly last_seq: number
  readonly last_hash: string
}

export const swapColumns = `s.id, s.number, s.version, s.state, s.roster_id, s.area_path, s.requester_id, s.other_id, s.shift_id, s.back_id,
  s.note, s.due_at, s.ended_at, s.last_seq, s.last_hash`

export const toLaw = (row: SwapRow): Swap => ({
  id: row.id,
  version: row.version,
  state: row.state,
  rosterId: row.roster_id,
  areaPath: row.area_path,
  requesterId: row.requester_id,
  otherId: row.other_id,
  shiftId: row.shift_id,
  backId: row.back_id,
  due: row.due_at.getTime(),
  endedAt: row.ended_at?.getTime() ?? null,
  recusal: nobody,
})

export const fromLaw = (swap: Swap): Readonly<Record<string, unknown>> => ({
  version: swap.version,
  state: swap.state,
  ended_at: swap.endedAt === null ? null : new Date(swap.endedAt),
})
