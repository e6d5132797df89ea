import { uuidOf } from '../../../_kernel/chain'
import type { Desk } from '../../desk'
import { identityOf } from '../ground'
import { idIn, playLines, type Playing } from '../play-lines'
import { servingUid } from '../serving'
import { activityPlan } from './activities'
import { exchangePlan } from './exchange'
import { teamPlan } from './teams'

const TOGETHER = 'demo-together'

const playing: Playing = {
  name: TOGETHER,
  nouns: { listing: 'exchange', agreement: 'exchange', team: 'team', activity: 'activity' },
  selves: { own: { noun: 'team', of: 'team' }, place: { noun: 'activity', of: 'activity' } },
  making: ['propose', 'claim', 'draft'],
  timers: [
    ['exchange', 'exchange-due'],
    ['activity', 'activity-due'],
  ],
  otherwise: 'activity',
  nights: 88,
}

/** As a function makes a person of an identity. */
const personOf = (uid: string): string => uuidOf('identity', identityOf(uid))
const idOf = (matter: string): string => idIn(TOGETHER, matter)

/** What people do together in the demo: lists, agreements, teams, activities, in every state, through the real actions. `now`: epoch ms. */
export const playTogether = (desk: Desk, now: number): Promise<void> =>
  playLines(
    desk,
    [
      ...exchangePlan(idOf, now),
      ...teamPlan(servingUid, personOf),
      ...activityPlan(servingUid, { idOf, personOf }, now),
    ],
    playing,
    now,
  )
