import { communityRoles } from '../../src/domain/person/community'
import { done, refuse, type Result } from '../../src/domain/result'
import { areasOf, type Area, type Areas } from '../_database/areas'
import type { Call } from '../_kernel/call'
import { cut, readKey } from '../_kernel/page'
import { FIRST_ID } from '../_matter/read-queue'
import { levelColumns } from '../_matter/scope'
import type { ServiceAction } from './action'
import { toDutyCard } from './duty-card'
import { dutyColumns, type DutyRow } from './duty-row'
import { within } from './place'
import { heldBy, whyNotClaim } from './why-not-claim'

const NEVER = '1970-01-01T00:00:00.000Z'

interface Range {
  readonly column: 'district_id' | 'street_id' | 'community_id'
  readonly key: string
  readonly state: string
  /** No earlier end of term than this. */
  readonly least: Date
}

type Row = DutyRow & { readonly held: boolean }

/** A post as this reader sees it on a list. */
const toOffered = (call: Call, row: Row, areas: Areas) => ({
  ...toDutyCard(row, areas),
  mayClaim: whyNotClaim(call, row) === null,
})

/** One range of one index, by the end of the term. */
const read = async (
  call: Call,
  areas: Areas,
  { column, key, state, least }: Range,
  page: { readonly after: string | null; readonly limit: number },
) => {
  const start = readKey(page.after)
  if (!start.ok) return start
  const [moment, id] = start.value ?? [NEVER, FIRST_ID]
  const rows = await call.db.query<Row>(
    `select ${dutyColumns}, ${heldBy('$7')} from service_duty t
      where t.${column} = $1 and t.state = $2 and t.to_at > $3 and (t.to_at, t.id) > ($4::timestamptz, $5::uuid)
      order by t.to_at, t.id limit $6`,
    [key, state, least, moment, id, page.limit + 1, call.me.personId],
  )
  const found = cut(rows, page.limit, (row) => [row.to_at.toISOString(), row.id])
  return done({ items: found.items.map((row) => toOffered(call, row, areas)), next: found.next })
}

/** Where somebody looks who says nothing: at home, else in the whole district. */
const areaFor = (areas: Areas, asked: string | null, home: string | null): Result<Area | null> => {
  const area = areas.get(asked ?? home ?? '') ?? (asked === null ? areas.childrenOf(null)[0] : undefined)
  return asked !== null && !area ? refuse('unknown-area') : done(area ?? null)
}

/** Posts that can be claimed in an area, the first to end first. */
export const duties: ServiceAction<'duties'> = async (call, said) => {
  const areas = await areasOf(call.db)
  const area = areaFor(areas, said.area, call.me.homeId)
  if (!area.ok) return area
  if (!area.value) return done({ items: [], next: null })
  return read(call, areas, { ...within(area.value), state: 'open', least: new Date(call.at) }, said)
}

/** What the community keeps: drafts, open and closed posts. */
export const keptDuties: ServiceAction<'kept-duties'> = async (call, said) => {
  const held = call.me.assignments.find((each) => each.id === said.assignment)
  if (!held) return refuse('not-your-assignment')
  const areas = await areasOf(call.db)
  const kind = held.areaId === null ? undefined : areas.get(held.areaId)?.kind
  if (
    !communityRoles.includes(held.role) ||
    held.areaId === null ||
    (kind !== 'district' && kind !== 'street' && kind !== 'community')
  )
    return refuse('no-queue-for-role')
  const least = new Date(NEVER)
  return read(call, areas, { column: levelColumns[kind], key: held.areaId, state: said.state, least }, said)
}

const SHOWN = 5
const MOST = 99

/** For home: a few posts near me that have a place left. Nobody without a home is shown anything. */
export const vacancies: ServiceAction<'vacancies'> = async (call) => {
  const areas = await areasOf(call.db)
  const home = areas.get(call.me.homeId ?? '')
  if (!home) return done({ items: [], more: 0 })
  const { column, key } = within(home)
  const vacant = `service_duty t where t.${column} = $1 and t.state = 'open' and t.taken < t.quota and t.to_at > $2`
  const rows = await call.db.query<Row & { all: number }>(
    `select v.*, (select count(*)::int from (select 1 from ${vacant} limit ${SHOWN + MOST}) c) as all
       from (select ${dutyColumns}, ${heldBy('$3')} from ${vacant} order by t.to_at, t.id limit ${SHOWN}) v order by v.to_at, v.id`,
    [key, new Date(call.at), call.me.personId],
  )
  return done({
    items: rows.map((row) => toOffered(call, row, areas)),
    more: Math.max(0, (rows[0]?.all ?? 0) - rows.length),
  })
}
