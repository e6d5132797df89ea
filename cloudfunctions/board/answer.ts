import { staffOf } from '../../src/domain/person/actor'
import { done, refuse, type Result } from '../../src/domain/result'
import type { Call } from '../_kernel/call'
import type { BoardAction } from './action'
import type { LoadedPost } from './store'
import { take } from './take'

/** The official answer, in a unit's name: everybody reads it, the author may rate it. */
export const answer: BoardAction<'answer'> = (call, said) =>
  take(call, 'answer', said, async (loaded) => {
    const unit = said.unit === null ? await ownOffice(call, loaded) : done(said.unit)
    return unit.ok
      ? done({ input: { unitId: unit.value }, words: { text: said.text, data: { unit: unit.value } } })
      : unit
  })

/** The nearest office of the speaker's own that serves the post's community. */
const ownOffice = async (call: Call, { unitsHere, matter }: LoadedPost): Promise<Result<string>> => {
  const [row] = await call.db.query<{ id: string }>(
    `select u.id from unit u join area a on a.id = u.area_id
      where u.id = any ($1::text[]) and u.id = any ($2::text[]) and u.id <> all ($3::text[]) order by cardinality(a.path) desc, u.id limit 1`,
    [staffOf(call.me), unitsHere, matter.recusal.unitIds],
  )
  return row ? done(row.id) : refuse('not-your-unit')
}
