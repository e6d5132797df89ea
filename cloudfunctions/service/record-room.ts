import { decide } from '../../src/domain/record/decide'
import { capacityOf, mayRead } from '../../src/domain/record/may'
import type { ServiceRecord } from '../../src/domain/record/record'
import type { Facts, RoadInput, RoadName } from '../../src/domain/record/roads'
import type { State } from '../../src/domain/record/states'
import { tell } from '../../src/domain/record/tell'
import type { Result } from '../../src/domain/result'
import type { Call } from '../_kernel/call'
import type { Room } from '../_matter/room'
import { stepsOf, type Change, type Changed, type Plan } from '../_matter/take'
import { fromRecord, lockRecord, type LoadedRecord } from './record-row'

/** How service records are kept. */
export const recordRoom: Room<ServiceRecord, RoadInput, Facts, LoadedRecord> = {
  noun: 'record',
  table: 'service_record',
  law: { decide },
  lock: lockRecord,
  columns: fromRecord,
  mayRead,
  facts: (_, __, at) => ({ at }),
  capacityOf: (_, actor, before) => capacityOf(actor, before),
  tell,
}

const steps = stepsOf(recordRoom)

export const stepRecord = steps.step

type Planned<N extends RoadName> = Result<Plan<RoadInput[N], Facts>>

export const takeRecord = <N extends RoadName>(
  call: Call,
  road: N,
  said: Change & { readonly record: string },
  plan: (loaded: LoadedRecord) => Promise<Planned<N>> | Planned<N>,
): Promise<Result<Changed<State>>> => steps.take(call, road, said.record, said, plan)
