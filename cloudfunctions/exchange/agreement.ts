import { agreementLaw } from '../../src/domain/exchange/decide'
import { isGiver, isReceiver, mayReadAgreement } from '../../src/domain/exchange/may'
import { done, refuse } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import { iso } from '../_matter/times'
import type { ExchangeAction } from './action'
import { agreementColumns, toAgreement, type AgreementRow } from './agreement-row'
import { toAgreementCard, type AgreementCardRow } from './card'
import { contactFor } from './contacts'
import { historyOf } from './history'

interface Row extends AgreementRow, Omit<AgreementCardRow, keyof AgreementRow> {
  need: string | null
  resource: string | null
}

/** One agreement, for both sides and whose need it meets. */
export const agreement: ExchangeAction<'agreement'> = async (call, said) => {
  const [row] = await call.db.query<Row>(
    `select ${agreementColumns}, t.area_id, t.due_at, t.agreed_at, t.created_at, u.name as unit, n.title as need, r.title as resource,
            coalesce(n.title, r.title) as title
       from agreement t join unit u on u.id = t.unit_id left join listing n on n.id = t.need_id left join listing r on r.id = t.resource_id
      where t.id = $1`,
    [said.agreement],
  )
  const matter = row && toAgreement(row)
  if (!matter || !mayReadAgreement(call.me, matter)) return refuse('not-found')
  const facts = { at: call.at, contactFor: await contactFor(call.db, call.me.personId) }
  const entries = await historyOf(call.db, said.agreement)
  const rated = entries.find(({ road }) => road === 'rate')
  return done({
    ...toAgreementCard(row, await areasOf(call.db)),
    need: row.need_id === null ? null : { id: row.need_id, title: row.need ?? '' },
    resource: row.resource_id === null ? null : { id: row.resource_id, title: row.resource ?? '' },
    proposedBy: row.proposed_by,
    relation: isReceiver(call.me, matter, facts) ? 'receiver' : isGiver(call.me, matter, facts) ? 'giver' : 'requester',
    rating: matter.rating && {
      at: iso(matter.rating.at),
      solved: matter.rating.solved,
      level: matter.rating.level,
      words: rated?.text ?? null,
    },
    entries,
    can: agreementLaw.allowedRoads(matter, call.me, facts),
  })
}
