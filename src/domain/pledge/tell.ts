import { running } from '../clock/clock'
import type { Actor } from '../person/actor'
import type { Telling } from '../telling/telling'
import type { Pledge } from './pledge'

interface Taken {
  readonly road: string
  readonly after: Pledge
  readonly actor: Actor
}

const community = ({ after }: Taken, what: string): Telling[] =>
  (['secretary', 'community-worker'] as const).map((role) => ({
    to: { role, areas: after.areaPath.slice(-1) },
    what,
    weight: 'news',
  }))

/** Whom a step of a pledge tells. */
export const tell = (taken: Taken): readonly Telling[] => {
  const to = { person: taken.after.requesterId }
  switch (taken.road) {
    case 'claim':
      return community(taken, 'claimed')
    case 'begin':
      return [{ to, what: 'term-began', weight: 'news', due: taken.after.to }]
    case 'hand-back':
      return community(taken, 'handed-back')
    case 'release':
      return [{ to, what: 'released', weight: 'must' }]
    case 'term-over':
      return [{ to, what: 'report-asked', weight: 'news', due: running(taken.after.clocks, 'report')?.due ?? null }]
    case 'report':
      return community(taken, 'reported')
    default:
      return []
  }
}
