import { allowedRoads } from '../../src/domain/duty/decide'
import { mayRead } from '../../src/domain/duty/may'
import type { State as PledgeState } from '../../src/domain/pledge/states'
import { done, refuse } from '../../src/domain/result'
import { pledgePrefills } from '../../src/domain/duty/prefills'
import { areasOf } from '../_database/areas'
import type { ServiceAction } from './action'
import { toDutyCard } from './duty-card'
import { dutyColumns, toDuty, type DutyRow } from './duty-row'
import { heldBy, whyNotClaim } from './why-not-claim'

type Row = DutyRow & { held: boolean; mine: { id: string; state: PledgeState } | null }

/** One post, with whether this reader may claim it now. */
export const duty: ServiceAction<'duty'> = async (call, said) => {
  const [row] = await call.db.query<Row>(
    `select ${dutyColumns}, ${heldBy('$2')}, (select jsonb_build_object('id', p.id, 'state', p.state) from service_pledge p
                              where p.duty_id = t.id and p.requester_id = $2::uuid and p.state in ('pledged', 'serving', 'reported')
                              order by p.created_at desc limit 1) as mine
       from service_duty t where t.id = $1`,
    [said.duty, call.me.personId],
  )
  const matter = row && toDuty(row)
  if (!matter || !mayRead(call.me, matter)) return refuse('not-found')
  const whyNot = whyNotClaim(call, row)
  return done({
    ...toDutyCard(row, await areasOf(call.db)),
    description: row.description,
    pledge: pledgePrefills[row.kind],
    mine: row.mine,
    mayClaim: whyNot === null,
    whyNot,
    can: allowedRoads(matter, call.me, { at: call.at }),
  })
}
