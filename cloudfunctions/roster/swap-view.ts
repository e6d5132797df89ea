import type { Post } from '../../src/domain/person/actor'
import { allowedRoads } from '../../src/domain/swap/decide'
import type { Call } from '../_kernel/call'
import { toSwapShift, type StoredShift } from './store-shift'
import { swapColumns, toLaw, type SwapRow } from './swap-row'

/** As JSON: moments are texts. */
export interface OpenSwapRow extends Omit<SwapRow, 'due_at' | 'ended_at'> {
  readonly due_at: string
  readonly ended_at: string | null
  readonly asker: string
  readonly other: string
  readonly shift: StoredShift
  readonly back: StoredShift | null
}

/** What awaits an answer on roster $1, as JSON: everything for whoever plans ($5), else one's own ($6). */
export const OPEN_SWAPS = `
  (select coalesce(jsonb_agg(r order by r.due_at, r.id), '[]') from (
     select ${swapColumns}, p.name as asker, o.name as other, to_jsonb(g) as shift, to_jsonb(b) as back
       from swap s join person p on p.id = s.requester_id join person o on o.id = s.other_id
       join shift g on g.id = s.shift_id left join shift b on b.id = s.back_id
      where s.roster_id = $1 and s.ended_at is null and ($5::boolean or s.requester_id = $6 or s.other_id = $6)
      order by s.due_at, s.id limit 100) r)`

const times = (shift: { id: string; from: number; to: number; post: Post }) => ({
  id: shift.id,
  from: new Date(shift.from).toISOString(),
  to: new Date(shift.to).toISOString(),
  post: shift.post,
})

/** Between two people, and for whoever plans. */
export const toOpenSwap = (row: OpenSwapRow, call: Call) => {
  const [shift, back] = [toSwapShift(row.shift), row.back ? toSwapShift(row.back) : null]
  const swap = toLaw({ ...row, due_at: new Date(row.due_at), ended_at: null })
  return {
    id: row.id,
    version: row.version,
    state: row.state,
    asker: { id: row.requester_id, name: row.asker },
    other: { id: row.other_id, name: row.other },
    shift: times(shift),
    back: back ? times(back) : null,
    note: row.note,
    due: new Date(swap.due).toISOString(),
    // Whether both may still stand is asked when they agree; the button is there as long as the shifts are.
    can: allowedRoads(swap, call.me, { at: call.at, shift, back, areOperators: true, wouldOverlap: false }),
  }
}
