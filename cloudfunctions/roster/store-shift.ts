import type { Post } from '../../src/domain/person/actor'
import type { SwapShift } from '../../src/domain/swap/swap'
import type { Queries } from '../_kernel/database'

export interface StoredShift {
  readonly id: string
  readonly roster_id: string
  readonly person_id: string
  readonly post: Post
  readonly from_at: Date | string
  readonly to_at: Date | string
  readonly cancelled_at: Date | string | null
}

const ms = (moment: Date | string): number => (typeof moment === 'string' ? Date.parse(moment) : moment.getTime())

export const toSwapShift = (row: StoredShift): SwapShift => ({
  id: row.id,
  rosterId: row.roster_id,
  personId: row.person_id,
  post: row.post,
  from: ms(row.from_at),
  to: ms(row.to_at),
  isCancelled: row.cancelled_at !== null,
})

const COLUMNS = 'id, roster_id, person_id, post, from_at, to_at, cancelled_at'

export const shiftOf = async (db: Queries, id: string): Promise<SwapShift | null> => {
  const [row] = await db.query<StoredShift>(`select ${COLUMNS} from shift where id = $1`, [id])
  return row ? toSwapShift(row) : null
}
