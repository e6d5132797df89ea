import { done } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import { cut, readKey } from '../_kernel/page'
import { LAST_ID } from '../_matter/read-queue'
import type { LetterAction } from './action'
import { cardColumns, toCard, type CardRow } from './card'

const SQL = `
  select ${cardColumns} from letter t
   where t.requester_id = $1 and (t.created_at, t.id) < ($2::timestamptz, $3::uuid)
   order by t.created_at desc, t.id desc limit $4`

/** What I wrote, newest first. */
export const mine: LetterAction<'mine'> = async (call, said) => {
  const key = readKey(said.after)
  if (!key.ok) return key
  const [moment, id] = key.value ?? ['infinity', LAST_ID]
  const rows = await call.db.query<CardRow>(SQL, [call.me.personId, moment, id, said.limit + 1])
  const areas = await areasOf(call.db)
  const page = cut(rows, said.limit, (row) => [row.created_at.toISOString(), row.id])
  return done({ items: page.items.map((row) => toCard(row, areas, false)), next: page.next })
}
