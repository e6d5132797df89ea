import { done, refuse } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import type { ServiceAction } from './action'
import { lockPledge } from './pledge-row'

/**
 * Two questions about a report, once for each resident of the community. It is no step of the pledge's history: nobody learns who
 * said what. Said again in the same words it is the same answer.
 */
export const rate: ServiceAction<'rate'> = async (call, said) => {
  const loaded = await lockPledge(call.db, said.pledge)
  // A pledge that was not reported on is nobody's business.
  if (!loaded || (loaded.matter.state !== 'reported' && loaded.matter.state !== 'ended')) return refuse('not-found')
  const { matter } = loaded
  if (matter.state === 'ended') return refuse('rating-time-is-over')
  if (matter.requesterId === call.me.personId) return refuse('own-report')
  const home = (await areasOf(call.db)).get(call.me.homeId ?? '')
  if (!home?.path.includes(matter.areaPath[2] ?? '')) return refuse('not-a-resident-here')
  const rows = await call.db.query<{ helped: string; level: string; made: boolean }>(
    `with made as (insert into service_rating (pledge_id, person_id, helped, level, at) values ($1, $2, $3, $4, $5)
                   on conflict (pledge_id, person_id) do nothing returning helped, level)
     select helped, level, true as made from made
     union all select helped, level, false from service_rating where pledge_id = $1 and person_id = $2`,
    [said.pledge, call.me.personId, said.helped, said.level, new Date(call.at)],
  )
  const [row] = rows
  if (row && (row.helped !== said.helped || row.level !== said.level)) return refuse('rated-already')
  return done({ id: said.pledge })
}
