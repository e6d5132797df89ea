import { done } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import { cut, readKey } from '../_kernel/page'
import { LAST_ID } from '../_matter/read-queue'
import type { ExchangeAction } from './action'
import { agreementCard, agreementJoins, agreementNames, toAgreementCard, type AgreementCardRow } from './card'
import { columnOf, listedArea } from './list'

/** 协议清单: what came about, newest first: which unit with which community, and how it stands. */
export const agreements: ExchangeAction<'agreements'> = async (call, said) => {
  const key = readKey(said.after)
  if (!key.ok) return key
  const found = await listedArea(call, said.area)
  if (!found.ok) return found
  const area = found.value
  if (!area) return done({ items: [], next: null })
  const [moment, id] = key.value ?? ['infinity', LAST_ID]
  const rows = await call.db.query<AgreementCardRow>(
    `select ${agreementNames}
       from (select ${agreementCard} from agreement t
              where t.${columnOf(area)} = $1 and t.agreed_at is not null and (t.agreed_at, t.id) < ($2::timestamptz, $3::uuid)
              order by t.agreed_at desc, t.id desc limit $4) c
       ${agreementJoins}
      order by c.agreed_at desc, c.id desc`,
    [area.id, moment, id, said.limit + 1],
  )
  const areas = await areasOf(call.db)
  const page = cut(rows, said.limit, (row) => [(row.agreed_at ?? row.created_at).toISOString(), row.id])
  return done({ items: page.items.map((row) => toAgreementCard(row, areas)), next: page.next })
}
