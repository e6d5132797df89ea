import { isWriter } from '../../src/domain/letter/may'
import type { Facts, RoadInput, RoadName } from '../../src/domain/letter/roads'
import type { State } from '../../src/domain/letter/states'
import { done, type Result } from '../../src/domain/result'
import type { Call } from '../_kernel/call'
import { stepsOf, type Change, type Changed, type Plan } from '../_matter/take'
import { room } from './room'
import type { LoadedLetter } from './store'

const steps = stepsOf(room)

type Planned<N extends RoadName> = Result<Plan<RoadInput[N], Facts>>

/** Roads after which the desk has something new of the writer's to read. */
const news: readonly RoadName[] = ['add', 'reopen']

/** Takes a road of a letter, as the contract says it; a step of the desk's own shows that it has been read. */
export const take = <N extends RoadName>(
  call: Call,
  road: N,
  said: Change & { readonly letter: string },
  plan: (loaded: LoadedLetter) => Promise<Planned<N>> | Planned<N>,
): Promise<Result<Changed<State>>> =>
  steps.take(call, road, said.letter, said, async (loaded) => {
    const planned = await plan(loaded)
    if (!planned.ok) return planned
    const byWriter = isWriter(call.me, loaded.matter, { at: call.at })
    const unread = !byWriter ? { unread: false } : news.includes(road) ? { unread: true } : {}
    return done({ ...planned.value, columns: { ...unread, ...planned.value.columns } })
  })
