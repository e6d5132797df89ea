import { done, refuse } from '../../src/domain/result'
import { isStaff } from '../../src/domain/roster/may'
import { areasOf } from '../_database/areas'
import { cut, readKey } from '../_kernel/page'
import { LAST_ID } from '../_matter/read-queue'
import type { KnowledgeAction } from './action'
import { toCard } from './card'
import { editsIn, reachOf, within } from './reach'
import { cardColumns, joinEdition, type CardRow } from './store'

const sqlOf = (newest: boolean): string => `
  select ${cardColumns} from article a ${joinEdition(newest)}
   where a.state = $1 and (a.changed_at, a.id) < ($2::timestamptz, $3::uuid) and ${within('$4', '$5')}
   order by a.changed_at desc, a.id desc limit $6`

/** What is in a state, last changed first. Drafts and what was taken down are for those who edit. */
export const list: KnowledgeAction<'list'> = async (call, said) => {
  if (!isStaff(call.me)) return refuse('not-yours')
  const published = said.state === 'published'
  const reach = published ? await reachOf(call) : editsIn(call)
  if (!published && reach.held.length === 0) return refuse('not-yours')
  const key = readKey(said.after)
  if (!key.ok) return key
  const [moment, id] = key.value ?? ['infinity', LAST_ID]
  const rows = await call.db.query<CardRow>(sqlOf(!published), [
    said.state,
    moment,
    id,
    reach.held,
    reach.above,
    said.limit + 1,
  ])
  const areas = await areasOf(call.db)
  const page = cut(rows, said.limit, (row) => [row.changed_at.toISOString(), row.id])
  return done({ items: page.items.map((row) => toCard(row, areas, call.at)), next: page.next })
}
