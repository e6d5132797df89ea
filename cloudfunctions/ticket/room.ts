import { decide } from '../../src/domain/ticket/decide'
import { capacityOf, mayRead } from '../../src/domain/ticket/may'
import type { Facts, RoadInput } from '../../src/domain/ticket/roads'
import { tell } from '../../src/domain/ticket/tell'
import type { Ticket } from '../../src/domain/ticket/ticket'
import { sha256 } from '../_kernel/chain'
import type { Room } from '../_matter/room'
import { fromLaw } from './row'
import { lockTicket, type LoadedTicket } from './store'

/** The seeded draw for one ticket in [0, 1): anyone can recompute it from the ticket's own id. */
const sampleOf = (id: string): number =>
  Number.parseInt(sha256(`callback-sample:${id}`).slice(0, 8), 16) / 0x1_0000_0000

/** How tickets are kept. */
export const room: Room<Ticket, RoadInput, Facts, LoadedTicket> = {
  noun: 'ticket',
  table: 'ticket',
  law: { decide },
  lock: lockTicket,
  columns: fromLaw,
  mayRead,
  facts: ({ matter, posts, requesterReach }, more, at) => ({
    at,
    posts,
    units: more.units ?? new Map(),
    categoryPath: more.categoryPath ?? [],
    sample: sampleOf(matter.id),
    requesterReach,
  }),
  capacityOf: (road, actor, before, after) => capacityOf(road, actor, after.lead ? after : before),
  tell,
}
