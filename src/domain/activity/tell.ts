import { running } from '../clock/clock'
import type { Telling } from '../telling/telling'
import type { Activity } from './activity'

interface Taken {
  readonly road: string
  readonly before: Activity
  readonly after: Activity
}

const everybody = (what: string, weight: Telling['weight'], due: number | null = null): Telling[] => [
  { to: { followers: true }, what, weight, due },
]

const tellings: Readonly<Record<string, (taken: Taken) => readonly Telling[]>> = {
  // A draft has no followers; what everybody was told of is changed for everybody.
  edit: ({ before, after }) =>
    before.startsAt === after.startsAt && before.endsAt === after.endsAt
      ? everybody('activity-changed', 'news', after.startsAt)
      : everybody('activity-moved', 'must', after.startsAt),
  end: ({ after }) => [
    {
      to: { person: after.leaderId },
      what: 'record-it',
      weight: 'must',
      due: running(after.clocks, 'record')?.due ?? null,
    },
  ],
  cancel: () => everybody('activity-cancelled', 'must'),
}

/** Whom a step of an activity tells. Whoever has or waits for a place follows it. */
export const tell = (taken: Taken): readonly Telling[] => tellings[taken.road]?.(taken) ?? []

/** A freed place is offered to one person, told once. */
export const offered = (personId: string, until: number): readonly Telling[] => [
  { to: { person: personId }, what: 'place-held', weight: 'must', due: until },
]
export const lapsed = (personId: string): readonly Telling[] => [
  { to: { person: personId }, what: 'place-lapsed', weight: 'news' },
]
