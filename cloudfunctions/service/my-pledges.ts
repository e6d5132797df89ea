import { speaksForCommunity } from '../../src/domain/person/community'
import { done, refuse } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import type { Call } from '../_kernel/call'
import { cut, readKey } from '../_kernel/page'
import { LAST_ID } from '../_matter/read-queue'
import type { ServiceAction } from './action'
import { dutyColumns, toDuty, type DutyRow } from './duty-row'
import { pledgeCard, pledgeJoins, pledgeNames, toPledgeCard, type PledgeCardRow } from './pledge-card'

const read = async (
  call: Call,
  column: 'requester_id' | 'duty_id',
  key: string,
  page: { readonly after: string | null; readonly limit: number },
) => {
  const start = readKey(page.after)
  if (!start.ok) return start
  const [moment, id] = start.value ?? ['infinity', LAST_ID]
  const rows = await call.db.query<PledgeCardRow>(
    `select ${pledgeNames} from (select ${pledgeCard} from service_pledge t
        where t.${column} = $1 and (t.created_at, t.id) < ($2::timestamptz, $3::uuid) order by t.created_at desc, t.id desc limit $4) c
      ${pledgeJoins} order by c.created_at desc, c.id desc`,
    [key, moment, id, page.limit + 1],
  )
  const areas = await areasOf(call.db)
  const found = cut(rows, page.limit, (row) => [row.created_at.toISOString(), row.id])
  return done({ items: found.items.map((row) => toPledgeCard(row, areas, call.me.personId)), next: found.next })
}

/** The posts that I hold and held. */
export const myPledges: ServiceAction<'my-pledges'> = (call, said) => read(call, 'requester_id', call.me.personId, said)

/** Who holds a post: for its leader and the community, by surname and stars. */
export const pledges: ServiceAction<'pledges'> = async (call, said) => {
  const [row] = await call.db.query<DutyRow>(`select ${dutyColumns} from service_duty t where t.id = $1`, [said.duty])
  if (!row) return refuse('not-found')
  const duty = toDuty(row)
  if (duty.leaderId !== call.me.personId && !speaksForCommunity(call.me, duty.areaPath)) return refuse('not-yours')
  return read(call, 'duty_id', said.duty, said)
}
