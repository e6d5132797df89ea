import type { Post } from '../../src/domain/person/actor'
import { mayPlan } from '../../src/domain/roster/may'
import { allowedRoads } from '../../src/domain/swap/decide'
import type { Call } from '../_kernel/call'
import { toSwapShift, type StoredShift } from './store-shift'
import { swapColumns, toLaw, type SwapRow } from './swap-row'
import type { Roster } from './which'

interface Row extends SwapRow {
  readonly asker: string
  readonly other: string
  readonly shift: StoredShift
  readonly back: StoredShift | null
}

const SQL = `
  select ${swapColumns}, p.name as asker, o.name as other, to_jsonb(g) as shift, to_jsonb(b) as back
    from swap s join person p on p.id = s.requester_id join person o on o.id = s.other_id
    join shift g on g.id = s.shift_id left join shift b on b.id = s.back_id
   where s.roster_id = $1 and s.ended_at is null and ($2 or s.requester_id = $3 or s.other_id = $3)
   order by s.due_at, s.id limit 100`

const times = (shift: { id: string; from: number; to: number; post: Post }) => ({
  id: shift.id,
  from: new Date(shift.from).toISOString(),
  to: new Date(shift.to).toISOString(),
  post: shift.post,
})

/** What awaits an answer: between two people, and for whoever plans. */
export const openSwaps = async (call: Call, roster: Roster) => {
  const rows = await call.db.query<Row>(SQL, [roster.id, mayPlan(call.me, roster.path), call.me.personId])
  return rows.map((row) => {
    const [shift, back] = [toSwapShift(row.shift), row.back ? toSwapShift(row.back) : null]
    return {
      id: row.id,
      version: row.version,
      state: row.state,
      asker: { id: row.requester_id, name: row.asker },
      other: { id: row.other_id, name: row.other },
      shift: times(shift),
      back: back ? times(back) : null,
      note: row.note,
      due: row.due_at.toISOString(),
      // Whether both may still stand is asked when they agree; the button is there as long as the shifts are.
      can: allowedRoads(toLaw(row), call.me, {
        at: call.at,
        shift,
        back,
        areOperators: true,
        wouldOverlap: false,
      }),
    }
  })
}
