import { randomUUID } from 'node:crypto'
import { decide } from '../../src/domain/call/decide'
import type { RoadInput, RoadName } from '../../src/domain/call/roads'
import { ruleActor } from '../../src/domain/person/actor'
import type { Queries } from '../_kernel/database'
import type { Plan } from '../_matter/take'
import { room } from './room'
import type { LoadedCall } from './store'
import { step } from './take'

/** Takes a road by the call centre's word, when the law lets it; where it does not, the call is further along already. */
export type Go = <N extends RoadName>(
  loaded: LoadedCall,
  road: N,
  plan: Plan<RoadInput[N], never>,
) => Promise<LoadedCall>

export const goOf =
  (db: Queries, at: number): Go =>
  async (loaded, road, plan) => {
    const may = decide(road, loaded.matter, ruleActor, plan.input, room.facts(loaded, {}, at))
    if (!may.ok) return loaded
    const hand = { id: randomUUID(), at, fingerprint: 'push' }
    const stepped = await step(db, loaded, road, ruleActor, plan as Plan<RoadInput[typeof road], never>, hand)
    if (!stepped.ok) throw new Error(`a pushed call refused ${road}: ${stepped.code}`)
    return stepped.value
  }
