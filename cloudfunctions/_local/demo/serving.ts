import { DAY } from '../../../src/domain/calendar/china-time'
import { uuidOf } from '../../_kernel/chain'
import type { Desk } from '../desk'
import { inventName } from './names'
import { PlanRefused } from './play'
import { Random } from './random'
import { SEED } from './seed-name'
import { idOf, servingPlan } from './serving-plan'

const COMMUNITY = '510116001001'
const NOUNS: Readonly<Record<string, string>> = {
  registration: 'member',
  duty: 'service',
  pledge: 'service',
  record: 'service',
}
const MAKING: readonly string[] = ['register', 'draft', 'claim', 'record', 'correct']
const TIMERS = [
  ['member', 'member-due'],
  ['service', 'service-due'],
] as const

/** The first of them is on the page of people; the others are known by what they do. */
const PEOPLE = 34
const uid = (n: number): string => (n === 0 ? 'demo-xie-changlin' : `demo-serves-${n}`)

/** Who serves in the demo: members, posts, pledges, records, in every state that there is, through the real actions. `now`: epoch ms. */
export async function seedServing(desk: Desk, now: number): Promise<void> {
  const random = new Random(`${SEED}/serving`)
  for (let n = 1; n < PEOPLE; n += 1) {
    const who = { name: inventName(random), home: COMMUNITY }
    await desk.call(uid(n), 'person', 'update', who, new Date(now - 89 * DAY))
  }
  const versions = new Map<string, number>()
  const lines = [...servingPlan(uid, now)].sort((a, b) => b[0] - a[0])
  let night = 90
  for (const [daysAgo, who, matter, action, input = {}] of lines) {
    const at = new Date(now - daysAgo * DAY)
    // Each night, what fell due by itself.
    for (; night > Math.ceil(daysAgo); night -= 1)
      for (const [noun, timer] of TIMERS) await desk.timer(noun, timer, new Date(now - night * DAY))
    const kind = matter.split(' ')[0] ?? ''
    const say = (version: number) => {
      const step = { [kind]: idOf(matter), version, command: uuidOf('demo-serving', matter, action, String(version)) }
      const named = MAKING.includes(action) ? { id: idOf(matter) } : kind in NOUNS ? step : {}
      return desk.call(who, NOUNS[kind] ?? 'service', action, { ...named, ...input }, at)
    }
    const heard = await say(versions.get(matter) ?? 1)
    // What a timer did meanwhile, a person sees when they look again.
    const reply = !heard.ok && heard.code === 'stale-version' ? await say(Number(heard.detail?.['version'])) : heard
    if (!reply.ok)
      throw new PlanRefused(`${who} ${action} of ${matter}: ${reply.code} ${JSON.stringify(reply.detail ?? {})}`)
    const { version: next } = reply.data as { version?: number }
    if (next !== undefined && kind in NOUNS) versions.set(matter, next)
  }
  for (const [noun, timer] of TIMERS) await desk.timer(noun, timer, new Date(now))
}
