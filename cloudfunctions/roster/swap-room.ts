import { decide } from '../../src/domain/swap/decide'
import { capacityOf, mayRead } from '../../src/domain/swap/may'
import type { Facts, RoadInput } from '../../src/domain/swap/roads'
import type { Swap } from '../../src/domain/swap/swap'
import { tell } from '../../src/domain/swap/tell'
import type { Queries } from '../_kernel/database'
import type { Loaded, Room } from '../_matter/room'
import { exchangeFacts, type ExchangeFacts } from './swap-facts'
import { fromLaw, swapColumns, toLaw, type SwapRow } from './swap-row'

export interface LoadedSwap extends Loaded<Swap> {
  readonly exchange: ExchangeFacts
}

/** Always the roster first, then the swap: as every other change of a roster. */
const lock = async (db: Queries, id: string, at: number): Promise<LoadedSwap | null> => {
  await db.query('select 1 from roster where id = (select roster_id from swap where id = $1) for update', [id])
  const [row] = await db.query<SwapRow>(`select ${swapColumns} from swap s where s.id = $1 for update`, [id])
  if (!row) return null
  const matter = toLaw(row)
  const exchange = await exchangeFacts(
    db,
    {
      path: matter.areaPath,
      askerId: matter.requesterId,
      otherId: matter.otherId,
      shiftId: matter.shiftId,
      backId: matter.backId,
    },
    at,
  )
  return { matter, number: row.number, lastSeq: row.last_seq, lastHash: row.last_hash, exchange }
}

/** How swaps are kept. */
export const room: Room<Swap, RoadInput, Facts, LoadedSwap> = {
  noun: 'swap',
  table: 'swap',
  law: { decide },
  lock,
  columns: fromLaw,
  mayRead,
  facts: ({ exchange }, _, at) => ({ at, ...exchange }),
  capacityOf: (_, actor, before) => capacityOf(actor, before),
  tell: ({ road, after }) => tell(road, after),
}
