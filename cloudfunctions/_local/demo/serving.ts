import { DAY } from '../../../src/domain/calendar/china-time'
import type { Desk } from '../desk'
import { inventName } from './names'
import { playLines, type Playing } from './play-lines'
import { Random } from './random'
import { SEED } from './seed-name'
import { SERVING, servingPlan } from './serving-plan'

const COMMUNITY = '510116001001'

const playing: Playing = {
  name: SERVING,
  nouns: { registration: 'member', duty: 'service', pledge: 'service', record: 'service' },
  selves: {},
  making: ['register', 'draft', 'claim', 'record', 'correct'],
  timers: [
    ['member', 'member-due'],
    ['service', 'service-due'],
  ],
  otherwise: 'service',
  nights: 90,
}

/** The first of them is on the page of people; the others are known by what they do. */
const PEOPLE = 34
export const servingUid = (n: number): string => (n === 0 ? 'demo-xie-changlin' : `demo-serves-${n}`)

/** Who serves in the demo: members, posts, pledges, records, in every state that there is, through the real actions. `now`: epoch ms. */
export async function seedServing(desk: Desk, now: number): Promise<void> {
  const random = new Random(`${SEED}/serving`)
  for (let n = 1; n < PEOPLE; n += 1) {
    const who = { name: inventName(random), home: COMMUNITY }
    await desk.call(servingUid(n), 'person', 'update', who, new Date(now - 89 * DAY))
  }
  await playLines(desk, servingPlan(servingUid, now), playing, now)
}
