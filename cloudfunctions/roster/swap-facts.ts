import type { SwapShift } from '../../src/domain/swap/swap'
import type { Queries } from '../_kernel/database'
import { whoMayStand } from './store-plan'
import { toSwapShift, type StoredShift } from './store-shift'

export interface Exchange {
  readonly path: readonly string[]
  readonly askerId: string
  readonly otherId: string
  readonly shiftId: string
  readonly backId: string | null
}

export interface ExchangeFacts {
  readonly shift: SwapShift | null
  readonly back: SwapShift | null
  readonly areOperators: boolean
  readonly wouldOverlap: boolean
}

/** Whether `who` stands anywhere during the shift that they take, other than on the one that they give. */
const standsElsewhere = (who: string, taken: string, given: string): string => `
  exists (select 1 from shift x join shift taken on taken.id = ${taken}
           where x.person_id = ${who} and x.cancelled_at is null and x.id is distinct from ${given} and x.id <> taken.id
             and x.from_at < taken.to_at and x.from_at > taken.from_at - interval '24 hours' and x.to_at > taken.from_at)`

const FACTS = `
  select (select to_jsonb(x) from shift x where x.id = $1::uuid) as shift, (select to_jsonb(x) from shift x where x.id = $2::uuid) as back,
         ${standsElsewhere('$4::uuid', '$1::uuid', '$2::uuid')} or ${standsElsewhere('$3::uuid', '$2::uuid', '$1::uuid')} as overlap`

/** What an exchange would do, with both people's rows locked: nobody plans them elsewhere meanwhile. */
export const exchangeFacts = async (db: Queries, exchange: Exchange, at: number): Promise<ExchangeFacts> => {
  const { askerId, otherId, shiftId, backId } = exchange
  const able = await whoMayStand(db, [askerId, otherId], exchange.path, at)
  const [row] = await db.query<{ shift: StoredShift | null; back: StoredShift | null; overlap: boolean }>(FACTS, [
    shiftId,
    backId,
    askerId,
    otherId,
  ])
  return {
    shift: row?.shift ? toSwapShift(row.shift) : null,
    back: row?.back ? toSwapShift(row.back) : null,
    areOperators: able.has(askerId) && able.has(otherId),
    wouldOverlap: row?.overlap ?? false,
  }
}
