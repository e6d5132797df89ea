import { running } from '../clock/clock'
import type { Actor } from '../person/actor'
import { communityRoles } from '../person/community'
import type { Telling } from '../telling/telling'
import type { ServiceRecord } from './record'

interface Taken {
  readonly road: string
  readonly after: ServiceRecord
  readonly actor: Actor
}

/** Whom a step of a service record tells. A community hears of its queue there, not of each line. */
export const tell = ({ road, after }: Taken): readonly Telling[] => {
  const to = { person: after.requesterId }
  switch (road) {
    case 'record':
    case 'correct':
      return after.leaderId === after.requesterId
        ? communityRoles.map((role) => ({
            to: { role, areas: after.areaPath.slice(-1) },
            what: 'record-waits',
            weight: 'news',
          }))
        : [
            {
              to: { person: after.leaderId },
              what: 'record-waits',
              weight: 'news',
              due: running(after.clocks, 'vouch')?.due ?? null,
            },
          ]
    case 'confirm':
      return [{ to, what: 'record-confirmed', weight: 'news' }]
    case 'reject':
      return [{ to, what: 'record-rejected', weight: 'must' }]
    default:
      return []
  }
}
