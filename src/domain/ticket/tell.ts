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

/** Whom each road tells, and of what. The words are the client's (src/words), keyed by `what`. */
const tellings: Readonly<Record<string, Tell>> = {
  submit: (taken) => [{ to: requester(taken), what: 'filed-for-you', weight: 'must' }],
  ask: (taken) => [
    { to: requester(taken), what: 'asked', weight: 'must', due: running(taken.after.clocks, 'supply')?.due ?? null },
    ...(taken.after.filerId === taken.after.requesterId
      ? []
      : [{ to: { person: taken.after.filerId }, what: 'asked', weight: 'news' } as const]),
  ],
  accept: (taken) => [
    { to: requester(taken), what: 'accepted', weight: 'news', due: latest(taken.after.clocks, 'settle')?.due ?? null },
    { to: { followers: true }, what: 'accepted', weight: 'news' },
  ],
  refuse: (taken) => [
    { to: requester(taken), what: 'refused', weight: 'must' },
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
    { to: { followers: true }, what: 'answered', weight: 'news' },
  ],
  rework: (taken) => [
    { to: requester(taken), what: 'reworked', weight: 'news', due: running(taken.after.clocks, 'settle')?.due ?? null },
    ...staff(lead(taken), { what: 'rework-for-you', weight: 'must', atNight: isLife(taken.after) }),
  ],
  uphold: (taken) => [{ to: requester(taken), what: 'upheld', weight: 'must' }],
  'call-back': (taken) =>
    taken.after.ending === 'unreachable' ? [{ to: requester(taken), what: 'unreachable', weight: 'news' }] : [],
}

/** Whom a step of a ticket tells. */
export const tell = (taken: Taken): readonly Telling[] => tellings[taken.road]?.(taken) ?? []
