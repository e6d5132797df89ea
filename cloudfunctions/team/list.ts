import { done, refuse } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import { cut, readKey } from '../_kernel/page'
import { LAST_ID } from '../_matter/read-queue'
import { levelColumns } from '../_matter/scope'
import type { TeamAction } from './action'
import { teamCard, teamJoins, teamNames, toTeamCard, type TeamCardRow } from './row'

/** The teams of an area, the youngest first: how many they are, never who. */
export const list: TeamAction<'list'> = async (call, said) => {
  const key = readKey(said.after)
  if (!key.ok) return key
  const areas = await areasOf(call.db)
  const asked = said.area ?? call.me.homeId
  const found = asked === null ? areas.childrenOf(null)[0] : areas.get(asked)
  if (!found) return asked === null ? done({ items: [], next: null }) : refuse('unknown-area')
  const area = areas.pathOf(found.id).find(({ kind }) => kind === 'community') ?? found
  const column = area.kind === 'district' || area.kind === 'street' ? levelColumns[area.kind] : levelColumns.community
  const [moment, id] = key.value ?? ['infinity', LAST_ID]
  const rows = await call.db.query<TeamCardRow>(
    `select ${teamNames}
       from (select ${teamCard} from team t
              where t.${column} = $1 and t.state = 'open' and (t.created_at, t.id) < ($2::timestamptz, $3::uuid)
              order by t.created_at desc, t.id desc limit $4) c
       ${teamJoins}
      order by c.created_at desc, c.id desc`,
    [area.id, moment, id, said.limit + 1],
  )
  const page = cut(rows, said.limit, (row) => [row.created_at.toISOString(), row.id])
  return done({ items: page.items.map((row) => toTeamCard(row, areas)), next: page.next })
}
