import { listingLaw } from '../../src/domain/exchange/decide'
import { isOwnerOrRequester, mayRead } from '../../src/domain/exchange/may'
import { done, refuse } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import type { ExchangeAction } from './action'
import {
  agreementCard,
  agreementJoins,
  agreementNames,
  toAgreementCard,
  toListingCard,
  type AgreementCardRow,
  type ListingCardRow,
} from './card'
import { contactFor } from './contacts'
import { historyOf } from './history'
import { listingColumns, toListing, type ListingRow } from './listing-row'

const AGREEMENTS = `
  select ${agreementNames}
    from (select ${agreementCard} from agreement t where t.need_id = $1 union
          select ${agreementCard} from agreement t where t.resource_id = $1) c
    ${agreementJoins}
   order by c.created_at desc, c.id desc limit 50`

/** One line with what became of it. Its history is for its own side and whose need it is. */
export const open: ExchangeAction<'open'> = async (call, said) => {
  const [row] = await call.db.query<ListingRow & ListingCardRow & { proposer_id: string }>(
    `select ${listingColumns}, t.title, t.text, t.area_id, t.published_at, t.created_at, t.proposer_id, u.name as unit
       from listing t left join unit u on u.id = t.unit_id where t.id = $1`,
    [said.listing],
  )
  if (!row) return refuse('not-found')
  const listing = toListing(row)
  if (!mayRead(call.me, listing)) return refuse('not-found')
  const facts = { at: call.at, contactFor: await contactFor(call.db, call.me.personId) }
  const isOwn = isOwnerOrRequester(call.me, listing, facts)
  const [areas, agreements, entries] = [
    await areasOf(call.db),
    await call.db.query<AgreementCardRow>(AGREEMENTS, [said.listing]),
    await historyOf(call.db, said.listing),
  ]
  const ending = entries.filter(({ road }) => road === 'turn-down' || road === 'withdraw').at(-1)
  return done({
    ...toListingCard(row, areas),
    text: row.text,
    mine: listing.requesterId === call.me.personId,
    reason: isOwn ? (ending?.text ?? null) : null,
    // What was never agreed on is between the two sides.
    agreements: agreements.filter((one) => isOwn || one.agreed_at !== null).map((one) => toAgreementCard(one, areas)),
    entries: isOwn ? entries : [],
    can: listingLaw.allowedRoads(listing, call.me, facts),
  })
}
