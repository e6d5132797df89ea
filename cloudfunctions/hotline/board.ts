import { done } from '../../src/domain/result'
import { canonical, sha256 } from '../_kernel/chain'
import { PROMISE } from '../_matter/read-queue'
import { notRecused, recusalValues } from '../_matter/scope'
import type { HotlineAction } from './action'
import { cardColumns, cardJoins, cardNames, toCard, type CardRow } from './card'
import { deskOf } from './desk'

const MOST = 40

/** One short range of one index a state; a caller does not see their own call as staff. */
const sqlOf = (column: string): string => `
  select ${cardNames}
    from unnest($2::text[]) as s (state)
   cross join lateral (
         select ${cardColumns} from call t
          where t.${column} = $1 and t.state = s.state and t.ended_at is null and t.requester_id is distinct from $4::uuid
            and ${notRecused('$3', '$4')}
          order by ${PROMISE}, t.id limit ${MOST}) c
    ${cardJoins}
   order by c.due_at nulls last, c.id`

const ORDER: Readonly<Record<string, number>> = { ringing: 1, 'follow-up': 2, missed: 3, talking: 4 }
const rankOf = ({ mine, state }: { mine: boolean; state: string }): number => (mine ? 0 : (ORDER[state] ?? 9))

/** What lies on the desk now. It is asked for every few seconds: what did not change is not sent again. */
export const board: HotlineAction<'board'> = async (call, said) => {
  const scope = await deskOf(call, said.assignment)
  if (!scope.ok) return scope
  const { column, key, states } = scope.value
  const rows = await call.db.query<CardRow>(sqlOf(column), [key, states, ...recusalValues(call)])
  const calls = rows.map((row) => toCard(row, call.me.personId)).sort((one, other) => rankOf(one) - rankOf(other))
  const seen = sha256(canonical([said.assignment, calls])).slice(0, 32)
  return done({ seen, calls: seen === said.since ? null : calls })
}
