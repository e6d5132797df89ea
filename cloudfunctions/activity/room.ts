import type { Activity, ActivityState } from '../../src/domain/activity/activity'
import { activityLaw } from '../../src/domain/activity/decide'
import { capacityOf, mayRead, type Facts } from '../../src/domain/activity/may'
import type { ActivityInput, ActivityRoad } from '../../src/domain/activity/roads'
import { tell } from '../../src/domain/activity/tell'
import type { Result } from '../../src/domain/result'
import type { Call } from '../_kernel/call'
import type { Room } from '../_matter/room'
import { stepsOf, type Change, type Changed, type Plan } from '../_matter/take'
import { fromActivity } from './row'
import { lockActivity, type LoadedActivity } from './store'

/** How activities are kept. */
export const room: Room<Activity, ActivityInput, Facts, LoadedActivity> = {
  noun: 'activity',
  table: 'activity',
  law: activityLaw,
  lock: lockActivity,
  columns: fromActivity,
  mayRead,
  facts: ({ isTeamOpen }, _, at) => ({ at, isTeamOpen, codeFits: false }),
  capacityOf: (_, actor, before) => capacityOf(actor, before),
  tell,
}

const steps = stepsOf(room)

type Planned<N extends ActivityRoad> = Result<Plan<ActivityInput[N], Facts>>

/** Takes a road of an activity, as the contract says it. */
export const take = <N extends ActivityRoad>(
  call: Call,
  road: N,
  said: Change & { readonly activity: string },
  plan: (loaded: LoadedActivity) => Promise<Planned<N>> | Planned<N>,
): Promise<Result<Changed<ActivityState>>> => steps.take(call, road, said.activity, said, plan)
