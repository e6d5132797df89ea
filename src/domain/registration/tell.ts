import { running } from '../clock/clock'
import type { Actor } from '../person/actor'
import type { Telling } from '../telling/telling'
import { communityRoles } from '../person/community'
import type { Registration } from './registration'

interface Taken {
  readonly road: string
  readonly after: Registration
  readonly actor: Actor
}

/** Who decides: the community itself, not the levels above it. */
const community = ({ after }: Taken, what: string, due: number | null): Telling[] =>
  communityRoles.map((role) => ({ to: { role, areas: after.areaPath.slice(-1) }, what, weight: 'news', due }))

const person = ({ after }: Taken, what: string, weight: Telling['weight'], due: number | null = null): Telling[] => [
  { to: { person: after.requesterId }, what, weight, due },
]

/** Whom a step of a registration tells. */
export const tell = (taken: Taken): readonly Telling[] => {
  const { clocks } = taken.after
  switch (taken.road) {
    case 'register':
      return community(taken, 'registered', running(clocks, 'confirm')?.due ?? null)
    case 'ask':
      return person(taken, 'asked', 'must', running(clocks, 'supply')?.due ?? null)
    case 'supply':
      return community(taken, 'supplied', running(clocks, 'confirm')?.due ?? null)
    case 'confirm':
      return person(taken, 'confirmed', 'news')
    case 'decline':
      return person(taken, 'declined', 'must')
    case 'move':
      return person(taken, 'moved', 'news')
    default:
      return []
  }
}
