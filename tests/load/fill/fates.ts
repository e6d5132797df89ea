import type { Random } from '../../../cloudfunctions/_local/demo/random'
import type { RoadName } from '../../../src/domain/ticket/roads'

/**
 * Where a matter stands today, and by which roads it came there. Seven in ten have ended; three in five of those that were
 * answered are rated. `+` marks the unhappy way of a road that has two.
 */
export type Leg = RoadName | 'rate+' | 'call-back+'

const toHandling: readonly Leg[] = ['accept', 'dispatch', 'claim']
const toSettled: readonly Leg[] = [...toHandling, 'contact', 'settle']
const toAnswered: readonly Leg[] = [...toSettled, 'answer']

interface Fate {
  readonly share: number
  readonly ended: boolean
  readonly legs: readonly Leg[]
}

const fates: readonly Fate[] = [
  { share: 0.36, ended: true, legs: [...toAnswered, 'rate'] },
  { share: 0.2, ended: true, legs: [...toAnswered, 'lapse'] },
  { share: 0.03, ended: true, legs: [...toAnswered, 'rate+', 'call-back'] },
  { share: 0.01, ended: true, legs: [...toAnswered, 'rate+', 'call-back+', 'uphold'] },
  { share: 0.02, ended: true, legs: ['ask', 'supply', ...toAnswered, 'rate'] },
  { share: 0.04, ended: true, legs: ['refuse'] },
  { share: 0.02, ended: true, legs: ['withdraw'] },
  { share: 0.02, ended: true, legs: ['accept', 'withdraw'] },
  { share: 0.03, ended: false, legs: [] },
  { share: 0.01, ended: false, legs: ['ask'] },
  { share: 0.02, ended: false, legs: ['accept'] },
  { share: 0.01, ended: false, legs: ['accept', 'dispatch', 'return'] },
  { share: 0.04, ended: false, legs: ['accept', 'dispatch'] },
  { share: 0.05, ended: false, legs: toHandling },
  { share: 0.05, ended: false, legs: [...toHandling, 'contact'] },
  { share: 0.01, ended: false, legs: [...toSettled, 'reject-settlement'] },
  { share: 0.03, ended: false, legs: toSettled },
  { share: 0.03, ended: false, legs: toAnswered },
  { share: 0.01, ended: false, legs: [...toAnswered, 'rate+'] },
  { share: 0.01, ended: false, legs: [...toAnswered, 'rate+', 'call-back+'] },
]

export const fateOf = (random: Random): Fate => {
  let left = random.next() * fates.reduce((sum, fate) => sum + fate.share, 0)
  for (const fate of fates) if ((left -= fate.share) < 0) return fate
  return fates[0] as Fate
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How long after the step before, from and to. */
const waits: Readonly<Partial<Record<Leg, readonly [number, number]>>> = {
  ask: [5 * MINUTE, HOUR],
  supply: [HOUR, 3 * DAY],
  accept: [5 * MINUTE, 3 * HOUR],
  dispatch: [MINUTE, 2 * HOUR],
  claim: [5 * MINUTE, 3 * HOUR],
  contact: [30 * MINUTE, 30 * HOUR],
  settle: [4 * HOUR, 8 * DAY],
  lapse: [14 * DAY, 14 * DAY + MINUTE],
  rate: [HOUR, 9 * DAY],
  'rate+': [HOUR, 4 * DAY],
}

/** A moment for each leg, the last of them before `now`, the matter within the last ninety days. The first is the submit's. */
export const momentsOf = (random: Random, legs: readonly Leg[], ended: boolean, now: number): number[] => {
  const gaps = legs.map((leg) => Math.round(random.between(...(waits[leg] ?? [10 * MINUTE, DAY]))))
  const total = gaps.reduce((sum, gap) => sum + gap, 0)
  const room = Math.max(90 * DAY - total, HOUR)
  // What is open has mostly come to its state lately, with a tail of what was forgotten.
  const since = ended
    ? random.between(MINUTE, room)
    : Math.min(room, -Math.log(1 - random.next() * 0.999) * 2 * DAY + MINUTE)
  let at = now - Math.round(since) - total
  return [at, ...gaps.map((gap) => (at += gap))]
}
