import { DAY } from '../../../src/domain/calendar/china-time'
import { uuidOf } from '../../_kernel/chain'
import type { Desk } from '../desk'
import { PlanRefused } from './play'
import { demoPopulation } from './population'
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

/** Who serves in the demo: members, posts, pledges, records, in every state that there is, through the real actions. `now`: epoch ms. */
export async function seedServing(desk: Desk, now: number): Promise<void> {
  const homes = demoPopulation(SEED).filter(({ home, shown }) => home?.startsWith(COMMUNITY) && !shown)
  const uid = (n: number): string => {
    const person = homes[n]
    if (!person) throw new Error(`only ${homes.length} people live in the demo's community`)
    return person.uid
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
    const version = versions.get(matter) ?? 1
    const step = { [kind]: idOf(matter), version, command: uuidOf('demo-serving', matter, action, String(version)) }
    const named = MAKING.includes(action) ? { id: idOf(matter) } : kind in NOUNS ? step : {}
    const reply = await desk.call(who, NOUNS[kind] ?? 'service', action, { ...named, ...input }, at)
    if (!reply.ok)
      throw new PlanRefused(`${who} ${action} of ${matter}: ${reply.code} ${JSON.stringify(reply.detail ?? {})}`)
    const { version: next } = reply.data as { version?: number }
    if (next !== undefined && kind in NOUNS) versions.set(matter, next)
  }
  for (const [noun, timer] of TIMERS) await desk.timer(noun, timer, new Date(now))
}
