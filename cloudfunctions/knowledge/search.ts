import { done, refuse } from '../../src/domain/result'
import { isStaff } from '../../src/domain/roster/may'
import { areasOf } from '../_database/areas'
import type { KnowledgeAction } from './action'
import { toCard } from './card'
import { asked, meant, scored } from './ranked'
import { editsIn, reachOf, within } from './reach'
import { cardColumns, joinEdition, type CardRow } from './store'

const sqlOf = (drafts: boolean): string => `
  with ${scored(
    drafts ? 'latest_terms' : 'live_terms',
    `a.state ${drafts ? `<> 'retired'` : `= 'published'`} and ${within('$4', '$5')}`,
  )}
  select ${cardColumns}, s.score from scored s join article a on a.id = s.id ${joinEdition(drafts)}
   where $6::text is null or v.category_id = $6
   order by coalesce(v.valid_until <= $7, false), s.score desc, a.changed_at desc, a.id limit $8`

/** What an operator needs while somebody is on the line: ranked, in one statement, never a scan. */
export const search: KnowledgeAction<'search'> = async (call, said) => {
  if (!isStaff(call.me)) return refuse('not-yours')
  const reach = said.drafts ? editsIn(call) : await reachOf(call)
  if (said.drafts && reach.held.length === 0) return refuse('not-yours')
  const terms = asked(said.text)
  if (terms.terms.length === 0) return done({ items: [] })
  const rows = await call.db.query<CardRow & { score: number }>(sqlOf(said.drafts), [
    terms.terms,
    terms.of,
    terms.weights,
    reach.held,
    reach.above,
    said.category,
    new Date(call.at),
    said.limit,
  ])
  const areas = await areasOf(call.db)
  return done({ items: meant(rows).map((row) => toCard(row, areas, call.at)) })
}
