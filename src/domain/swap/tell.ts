import type { Telling } from '../telling/telling'
import type { RoadName } from './roads'
import type { Swap } from './swap'

type Tell = (swap: Swap) => readonly Telling[]

const planners = (swap: Swap, what: string): readonly Telling[] =>
  (['administrator', 'supervisor'] as const).map((role) => ({
    to: { role, areas: swap.areaPath },
    what,
    weight: 'news',
    due: swap.due,
  }))

const tellings: Readonly<Record<RoadName | 'ask-swap', Tell>> = {
  'ask-swap': (swap) => [{ to: { person: swap.otherId }, what: 'swap-asked', weight: 'must', due: swap.due }],
  'accept-swap': (swap) => [
    { to: { person: swap.requesterId }, what: 'swap-accepted', weight: 'must', due: swap.due },
    ...planners(swap, 'swap-made'),
  ],
  'decline-swap': (swap) => [
    { to: { person: swap.requesterId }, what: 'swap-declined', weight: 'must', due: swap.due },
  ],
  'withdraw-swap': (swap) => [{ to: { person: swap.otherId }, what: 'swap-withdrawn', weight: 'news' }],
  'lapse-swap': (swap) => [
    { to: { person: swap.requesterId }, what: 'swap-lapsed', weight: 'must' },
    { to: { person: swap.otherId }, what: 'swap-lapsed', weight: 'news' },
  ],
}

/** Whom a step of a swap tells. */
export const tell = (road: string, swap: Swap): readonly Telling[] =>
  (tellings as Readonly<Record<string, Tell>>)[road]?.(swap) ?? []
