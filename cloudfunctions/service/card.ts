import { shownCount } from '../../src/domain/figures/suppress'
import type { PostKind } from '../../src/domain/duty/states'
import type { State as PledgeState } from '../../src/domain/pledge/states'
import type { RecordKind } from '../../src/domain/record/states'
import { done } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import { iso } from '../_matter/times'
import type { ServiceAction } from './action'
import { ISSUED } from './code'
import { areaName, firstDay, lastDay } from './place'

interface Row {
  community: string | null
  years: { year: number; kind: RecordKind; half: number; records: number }[]
  posts: { name: string; kind: PostKind; from: string; to: string; state: PledgeState }[]
  thanks: number
  code: { code: string; at: string; community: string; half: number; records: number } | null
}

/** Everything of one's own card in one statement: what counts, by year and kind; posts; thanks; the code that was given out. */
const SQL = `
  select (select r.community_id from registration r where r.requester_id = $1 and r.subject = 'member' and r.state = 'confirmed') as community,
         coalesce((select jsonb_agg(y order by y.year desc, y.kind) from (
            select extract(year from on_day)::int as year, kind, sum(half_hours)::int as half, count(*)::int as records
              from service_record where requester_id = $1 and state = 'confirmed' group by 1, 2) y), '[]') as years,
         coalesce((select jsonb_agg(q order by q.created_at desc) from (
            select d.name, d.kind, p.from_at as from, p.to_at as to, p.state, p.created_at
              from service_pledge p join service_duty d on d.id = p.duty_id where p.requester_id = $1 order by p.created_at desc limit 50) q), '[]') as posts,
         (select coalesce(sum(said.yes), 0)::int from service_pledge p cross join lateral (
            select count(*) as yes from service_rating s where s.pledge_id = p.id and s.helped = 'yes') said where p.requester_id = $1) as thanks,
         (select jsonb_build_object('code', k.code, 'at', k.issued_at, 'community', a.name, 'half', n.half, 'records', n.records)
            from card_code k join area a on a.id = k.community_id cross join lateral (${ISSUED}) n
           where k.person_id = $1 and k.withdrawn_at is null) as code`

/** 奉献卡: one's own alone. */
export const card: ServiceAction<'card'> = async (call) => {
  const [row] = await call.db.query<Row>(SQL, [call.me.personId])
  if (!row) throw new Error('a card without a row')
  const areas = await areasOf(call.db)
  return done({
    name: call.me.name,
    community: row.community === null ? null : areaName(areas, row.community),
    asOf: iso(call.at),
    hours: row.years.reduce((sum, year) => sum + year.half, 0) / 2,
    records: row.years.reduce((sum, year) => sum + year.records, 0),
    years: row.years.map(({ year, kind, half, records }) => ({ year, kind, hours: half / 2, records })),
    posts: row.posts.map(({ name, kind, from, to, state }) => ({
      name,
      kind,
      state,
      from: firstDay(Date.parse(from)),
      to: lastDay(Date.parse(to)),
    })),
    // Who said so is nobody's to guess.
    thanks: row.thanks === 0 ? null : shownCount(row.thanks),
    code: row.code && {
      code: row.code.code,
      issuedAt: new Date(row.code.at).toISOString(),
      community: row.code.community,
      hours: row.code.half / 2,
      records: row.code.records,
    },
  })
}
