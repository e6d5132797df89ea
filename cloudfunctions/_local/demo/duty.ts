import { chinaDay, chinaInstant, DAY, HOUR, MINUTE, nextDay } from '../../../src/domain/calendar/china-time'
import { uuidOf } from '../../_kernel/chain'
import type { Desk } from '../desk'
import { identityOf } from './ground'
import { must } from './must'

const DISTRICT = '510116'
const PLANNER = 'demo-tao-zhiqiang'
/** Day and night, in turn. */
const DAYS = ['demo-chen-jing', 'demo-he-xiaoyu'] as const
const NIGHTS = ['demo-liu-yang', 'demo-tang-wei'] as const
const [BEFORE, AHEAD] = [16, 15]
/** The night after tomorrow's has nobody yet: what a warning looks like. */
const EMPTY_NIGHT = 2
const NOTES = [
  '棠湖社区一片停水，自来水公司说下午四点来水，来电请照知识库答。',
  '没有遗留的来电，机器正常。',
  '两位居民要求早上八点以后再回电，号码在工单里。',
  '夜里有一起电梯困人，已经救出，工单已派市场监管局。',
] as const

interface DemoShift {
  readonly id: string
  readonly who: string
  readonly post: 'A' | 'B'
  readonly from: number
  readonly to: number
}

const person = (uid: string): string => uuidOf('identity', identityOf(uid))
const turn = (who: readonly [string, string], n: number): string => who[((n % 2) + 2) % 2] ?? who[0]

const shift = (who: string, post: 'A' | 'B', from: number): DemoShift => ({
  id: uuidOf('demo-shift', who, String(from)),
  who,
  post,
  from,
  to: from + 12 * HOUR,
})

/** A month around today: one by day, one by night, and by day a second one until the day after tomorrow. */
const month = (today: string): DemoShift[] =>
  Array.from({ length: BEFORE + AHEAD }, (_, i) => i - BEFORE).flatMap((n) => {
    const day = nextDay(today, n)
    return [
      shift(turn(DAYS, n), 'A', chinaInstant(day, 8)),
      ...(n <= EMPTY_NIGHT ? [shift(turn(DAYS, n + 1), 'B', chinaInstant(day, 8))] : []),
      ...(n === EMPTY_NIGHT ? [] : [shift(turn(NIGHTS, n), 'A', chinaInstant(day, 20))]),
    ]
  })

/** The duty roster of the district's hotline: a month of shifts, notes between them, a gap to come and a swap that is asked. */
export async function layDuty(desk: Desk, now: number): Promise<void> {
  const today = chinaDay(now)
  const shifts = month(today)
  const planned = new Date(chinaInstant(nextDay(today, -BEFORE), 7))
  const said = shifts.map(({ id, who, post, from, to }) => ({
    id,
    person: person(who),
    post,
    from: new Date(from).toISOString(),
    to: new Date(to).toISOString(),
  }))
  await must(desk, PLANNER, 'roster', 'plan', { area: DISTRICT, shifts: said }, planned)
  const standing = shifts.filter((each) => each.post === 'A').sort((a, b) => a.from - b.from)
  for (const [n, each] of standing.entries()) {
    const next = standing[n + 1]
    if (!next || each.to > now || each.to < now - 6 * DAY) continue
    const id = uuidOf('demo-hand-over', each.id)
    const note = { id, shift: each.id, text: NOTES[n % NOTES.length] ?? null, open: 0 }
    await must(desk, each.who, 'roster', 'hand-over', note, new Date(each.to - 8 * MINUTE))
    if (each.to + 4 * MINUTE < now)
      await must(desk, next.who, 'roster', 'take-over', { handOver: id }, new Date(each.to + 4 * MINUTE))
  }
  await askSwap(desk, shifts, today, now)
}

/** Next week's day for the one after it: both are alone on theirs. */
async function askSwap(desk: Desk, shifts: readonly DemoShift[], today: string, now: number): Promise<void> {
  const on = (n: number): DemoShift | undefined =>
    shifts.find((each) => each.post === 'A' && each.from === chinaInstant(nextDay(today, n), 8))
  const [given, back] = [on(6), on(7)]
  if (!given || !back) return
  const asked = {
    id: uuidOf('demo-swap', given.id),
    shift: given.id,
    other: person(back.who),
    back: back.id,
    note: '那天孩子开家长会，想和您换一天。',
  }
  await must(desk, given.who, 'roster', 'ask-swap', asked, new Date(now - 2 * HOUR))
  await desk.timer('roster', 'roster-watch', new Date(now))
}
