import { DAY } from '../../src/domain/calendar/china-time'
import { likenessTo } from '../../src/domain/call/likeness'
import { done, refuse } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import { notRecused, recusalValues } from '../_matter/scope'
import type { HotlineAction } from './action'
import { ownDeskOf } from './desk'
import { matterFields, toMatter, type MatterRow } from './matter'

const DAYS = 14
/** The newest of a community; more than these are open in two weeks only where something is badly wrong. */
const MOST = 200
const SHOWN = 5
/** Less alike than this is about something else. */
const LEAST = 0.12

/** One range of one index: what is open in this community, newest first. */
const sqlOf = (column: string): string => `
  select jsonb_build_object(${matterFields}) as fields, left(k.text, 200) as said
    from (select * from ticket t
           where t.community_id = $1 and t.ended_at is null and t.created_at > $2 and t.${column} = $5
             and t.requester_id <> $4::uuid and ${notRecused('$3', '$4')}
           order by t.created_at desc, t.id desc limit ${MOST}) k`

/** What the matter that is being typed repeats: open tickets of the same community of the last two weeks that share its words. */
export const similar: HotlineAction<'similar'> = async (call, said) => {
  const desk = await ownDeskOf(call, said.assignment)
  if (!desk.ok) return desk
  const areas = await areasOf(call.db)
  if (!areas.get(said.area)) return refuse('unknown-area')
  const community = areas.pathOf(said.area).find((area) => area.kind === 'community')
  // Only a street is known: what lies all over it repeats nothing.
  if (!community) return done({ items: [] })
  const rows = await call.db.query<{ fields: MatterRow; said: string }>(sqlOf(desk.value.column), [
    community.id,
    new Date(call.at - DAYS * DAY),
    ...recusalValues(call),
    desk.value.key,
  ])
  const alike = likenessTo(said.text)
  const items = rows
    .map(({ fields, said: text }) => ({ fields, alike: alike(text) }))
    .filter((each) => each.alike >= LEAST)
    .sort((one, other) => other.alike - one.alike)
    .slice(0, SHOWN)
  return done({ items: items.map((each) => ({ ...toMatter(each.fields, areas), alike: each.alike })) })
}
