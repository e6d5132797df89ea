import type { PostKind } from '../../src/domain/duty/states'
import { done, refuse } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import { cut, readKey } from '../_kernel/page'
import { LAST_ID } from '../_matter/read-queue'
import type { ServiceAction } from './action'
import { figureOf, RATED, type Rated } from './figure'

interface Row {
  id: string
  state: string
  duty: string
  kind: PostKind
  report: string
  name: string
  reported_at: Date
  due_at: Date | null
  rated: Rated
}

/** A name that somebody signs with, or is called by, is not for the public. */
const nameless = (text: string, name: string): string =>
  name.length < 2 ? text : text.split(name).join('〔姓名已隐去〕')

/** Reports of a community: by the post, no person in it. */
export const reports: ServiceAction<'reports'> = async (call, said) => {
  const area = (await areasOf(call.db)).get(said.community)
  if (area?.kind !== 'community') return refuse('unknown-area')
  const start = readKey(said.after)
  if (!start.ok) return start
  const [moment, id] = start.value ?? ['infinity', LAST_ID]
  const rows = await call.db.query<Row>(
    `select t.id, t.state, t.report, t.reported_at, t.due_at, d.name as duty, d.kind, p.name, ${RATED}
       from (select id, state, report, reported_at, due_at, duty_id, requester_id from service_pledge
              where community_id = $1 and reported_at is not null and (reported_at, id) < ($2::timestamptz, $3::uuid)
              order by reported_at desc, id desc limit $4) t
       join service_duty d on d.id = t.duty_id join person p on p.id = t.requester_id order by t.reported_at desc, t.id desc`,
    [area.id, moment, id, said.limit + 1],
  )
  const page = cut(rows, said.limit, (row) => [row.reported_at.toISOString(), row.id])
  return done({
    items: page.items.map((row) => ({
      id: row.id,
      duty: row.duty,
      kind: row.kind,
      text: nameless(row.report, row.name),
      reportedAt: row.reported_at.toISOString(),
      rateUntil: row.state === 'reported' ? (row.due_at?.toISOString() ?? null) : null,
      figure: figureOf(row.rated, call.at),
    })),
    next: page.next,
  })
}
