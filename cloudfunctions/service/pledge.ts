import { allowedRoads } from '../../src/domain/pledge/decide'
import { isOwn, mayRead, mayReveal } from '../../src/domain/pledge/may'
import { mayRecordIn } from '../../src/domain/pledge/states'
import { done, refuse } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import type { ServiceAction } from './action'
import { figureOf, RATED, type Rated } from './figure'
import { toPledgeCard, type PledgeCardRow } from './pledge-card'
import { pledgeColumns, toPledge, type PledgeRow } from './pledge-row'

interface Row extends PledgeRow, Omit<PledgeCardRow, keyof PledgeRow> {
  text: string
  report: string | null
  reported_at: Date | null
  reason: string | null
  rated: Rated
}

/** One pledge, to whoever gave it, whoever leads the post and the community. */
export const pledge: ServiceAction<'pledge'> = async (call, said) => {
  const [row] = await call.db.query<Row>(
    `select ${pledgeColumns}, t.community_id, t.due_at, t.text, t.report, t.reported_at, p.name, ${RATED},
            (select e.text from entry e where e.subject_id = t.id and e.road in ('hand-back', 'release') order by e.seq desc limit 1) as reason
       from service_pledge t join service_duty d on d.id = t.duty_id join person p on p.id = t.requester_id where t.id = $1`,
    [said.pledge],
  )
  const matter = row && toPledge(row)
  if (!matter || !mayRead(call.me, matter)) return refuse('not-found')
  const mine = isOwn(call.me, matter)
  return done({
    ...toPledgeCard(row, await areasOf(call.db), call.me.personId),
    text: row.text,
    report: row.report,
    reportedAt: row.reported_at?.toISOString() ?? null,
    reason: row.reason,
    figure: figureOf(row.rated, call.at),
    mine,
    can: allowedRoads(matter, call.me, { at: call.at }),
    canReveal: mayReveal(call.me, matter),
    canRecord: mine && mayRecordIn.includes(matter.state),
  })
}
