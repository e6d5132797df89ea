import { done, refuse } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import { cut, readKey } from '../_kernel/page'
import { FIRST_ID, LAST_ID } from '../_matter/read-queue'
import { levelColumns } from '../_matter/scope'
import type { ActivityAction } from './action'
import { activityCard, activityJoins, activityNames, toActivityCard, type ActivityCardRow } from './row'

/** What comes, the next first; what was, the last first. */
const whens = {
  coming: { states: ['published', 'running'], sign: '>', order: 'asc', from: ['-infinity', FIRST_ID] },
  past: { states: ['ended', 'recorded'], sign: '<', order: 'desc', from: ['infinity', LAST_ID] },
} as const

/** The activities of an area: how many go, never who. One short range per state, merged. */
export const list: ActivityAction<'list'> = async (call, said) => {
  const key = readKey(said.after)
  if (!key.ok) return key
  const areas = await areasOf(call.db)
  const asked = said.area ?? call.me.homeId
  const found = asked === null ? areas.childrenOf(null)[0] : areas.get(asked)
  if (!found) return asked === null ? done({ items: [], next: null }) : refuse('unknown-area')
  const area = areas.pathOf(found.id).find(({ kind }) => kind === 'community') ?? found
  const column = area.kind === 'district' || area.kind === 'street' ? levelColumns[area.kind] : levelColumns.community
  const { states, sign, order, from } = whens[said.when]
  const [moment, id] = key.value ?? from
  const rows = await call.db.query<ActivityCardRow>(
    `select ${activityNames}
       from (select q.* from unnest($2::text[]) as s (state)
             cross join lateral (
               select ${activityCard} from activity t
                where t.${column} = $1 and t.state = s.state and (t.starts_at, t.id) ${sign} ($3::timestamptz, $4::uuid)
                order by t.starts_at ${order}, t.id ${order} limit $5) q
             order by q.starts_at ${order}, q.id ${order} limit $5) c
       ${activityJoins}
      order by c.starts_at ${order}, c.id ${order}`,
    [area.id, states, moment, id, said.limit + 1],
  )
  const page = cut(rows, said.limit, (row) => [row.starts_at.toISOString(), row.id])
  return done({ items: page.items.map((row) => toActivityCard(row, areas)), next: page.next })
}
