import { latest, running } from '../clock/clock'
import type { Actor } from '../person/actor'
import type { Telling, To } from '../telling/telling'
import type { Ticket } from './ticket'

interface Taken {
  readonly road: string
  readonly before: Ticket
  readonly after: Ticket
  readonly actor: Actor
}

type Tell = (taken: Taken) => readonly Telling[]

const requester = ({ after }: Taken): To => ({ person: after.requesterId })
const lead = ({ after }: Taken): To | null => (after.lead ? { unit: after.lead.unitId } : null)
const staff = (to: To | null, telling: Omit<Telling, 'to'>): Telling[] => (to ? [{ to, ...telling }] : [])
const isLife = ({ urgency }: Ticket): boolean => urgency === 'life'

/**
 * Whoever filed for somebody, as a neighbour does, hears how it goes. Staff who file all day (the first person asked) do not: they
 * are the contact until a unit has claimed, and no longer.
 */
const filer = ({ after }: Taken, what: string): Telling[] =>
  after.filerId === after.requesterId || after.firstAskedId === after.filerId
    ? []
    : [{ to: { person: after.filerId }, what, weight: 'news' }]

const units = ({ before }: Taken): To[] =>
  before.lead === null
    ? []
    : [before.lead, ...before.coUnits.filter((co) => co.doneAt === null)].map(({ unitId }) => ({ unit: unitId }))

const handler = ({ after }: Taken, what: string): Telling[] =>
  after.lead?.handlerId ? [{ to: { person: after.lead.handlerId }, what, weight: 'news' }] : []

const review = ({ after }: Taken): Telling[] =>
  after.state === 'rework-review'
    ? (['verifier', 'supervisor'] as const).map((role) => ({
        to: { role, areas: after.areaPath },
        what: 'review-needed',
        weight: 'news',
      }))
    : []

/** Whom each road tells, and of what. The words are the client's (src/words), keyed by `what`. */
const tellings: Readonly<Record<string, Tell>> = {
  submit: (taken) => [{ to: requester(taken), what: 'filed-for-you', weight: 'must' }],
  attach: (taken) => handler(taken, 'supplied'),
  ask: (taken) => [
    { to: requester(taken), what: 'asked', weight: 'must', due: running(taken.after.clocks, 'supply')?.due ?? null },
    ...(taken.after.filerId === taken.after.requesterId
      ? []
      : [{ to: { person: taken.after.filerId }, what: 'asked', weight: 'news' } as const]),
  ],
  // Only silence: whoever answered knows it.
  supply: (taken) => (taken.actor.isRule ? [{ to: requester(taken), what: 'not-supplied', weight: 'news' }] : []),
  accept: (taken) => [
    { to: requester(taken), what: 'accepted', weight: 'news', due: latest(taken.after.clocks, 'settle')?.due ?? null },
    { to: { followers: true }, what: 'accepted', weight: 'news' },
  ],
  refuse: (taken) => [
    { to: requester(taken), what: 'refused', weight: 'must' },
    ...filer(taken, 'refused'),
    { to: { followers: true }, what: 'refused', weight: 'news' },
  ],
  dispatch: (taken) => [
    ...staff(lead(taken), {
      what: 'dispatched-to-you',
      weight: 'must',
      atNight: isLife(taken.after),
      due: running(taken.after.clocks, 'claim')?.due ?? null,
    }),
    ...taken.after.coUnits.map((co) => ({
      to: { unit: co.unitId },
      what: 'part-for-you',
      weight: 'must' as const,
      atNight: isLife(taken.after),
      due: co.due,
    })),
  ],
  claim: (taken) => [
    { to: requester(taken), what: 'claimed', weight: 'news' },
    { to: { followers: true }, what: 'claimed', weight: 'news' },
  ],
  return: ({ after }) => [{ to: { role: 'dispatcher', areas: after.areaPath }, what: 'returned', weight: 'news' }],
  'finish-part': (taken) => handler(taken, 'part-done'),
  // The answers that only a supervisor's key lets out; all others wait for the verifier, in the queue.
  settle: ({ after }) =>
    after.settlement?.keyBy === null &&
    (after.settlement.outcome === 'explained' || after.settlement.outcome === 'impossible')
      ? [{ to: { role: 'supervisor', areas: after.areaPath }, what: 'key-needed', weight: 'news' }]
      : [],
  'reject-settlement': (taken) =>
    staff(lead(taken), { what: 'settlement-rejected', weight: 'must', atNight: isLife(taken.after) }),
  'answer-at-once': (taken) => [{ to: requester(taken), what: 'answered-at-once', weight: 'news' }],
  answer: (taken) => [
    // Who has but a phone hears the answer by the call itself: not rung twice for it.
    ...(taken.after.state === 'callback'
      ? []
      : [
          {
            to: requester(taken),
            what: 'answered',
            weight: 'must',
            due: running(taken.after.clocks, 'rate')?.due ?? null,
          } as const,
        ]),
    ...filer(taken, 'answered'),
    { to: { followers: true }, what: 'answered', weight: 'news' },
  ],
  rework: (taken) => [
    { to: requester(taken), what: 'reworked', weight: 'news', due: running(taken.after.clocks, 'settle')?.due ?? null },
    ...staff(lead(taken), { what: 'rework-for-you', weight: 'must', atNight: isLife(taken.after) }),
  ],
  uphold: (taken) => [{ to: requester(taken), what: 'upheld', weight: 'must' }],
  lapse: (taken) => (taken.after.state === 'closed' ? [{ to: requester(taken), what: 'lapsed', weight: 'news' }] : []),
  'call-back': (taken) => [
    ...(taken.after.ending === 'unreachable'
      ? [{ to: requester(taken), what: 'unreachable', weight: 'news' } as const]
      : []),
    ...review(taken),
  ],
  reopen: (taken) => review(taken),
  withdraw: (taken) => units(taken).map((to) => ({ to, what: 'withdrawn', weight: 'news' })),
}

/** Whom a step of a ticket tells. */
export const tell = (taken: Taken): readonly Telling[] => tellings[taken.road]?.(taken) ?? []
