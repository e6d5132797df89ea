import type { Guard, Table } from '../law/road'
import { refuse } from '../result'
import type { Activity, ActivityState, Place } from './activity'
import { holdUntil } from './hold'
import { isPlaceLeader, isRule, isSelf, leads, type Facts } from './may'

export interface PlaceInput {
  /** The turn that a new place in the waiting list gets. */
  join: { turn: number }
  offer: unknown
  take: unknown
  lapse: unknown
  leave: unknown
  'check-in': unknown
  undo: unknown
}
export type PlaceRoad = keyof PlaceInput

type Always = Guard<Place, unknown, Facts>

const during =
  (...states: readonly ActivityState[]): Always =>
  ({ activity }) =>
    states.includes(activity.state) ? null : refuse('activity-not-open', { state: activity.state })

/** By whoever leads it, or by the clock, even where the timer is late. */
const hasBegun = ({ activity }: Place, at: number): boolean => activity.state !== 'published' || activity.startsAt <= at

const hasRoom = ({ activity }: Place): boolean => activity.seated < activity.quota

/** The one table of a person's place. The first `join` starts from `joining`. */
export const placeRoads = {
  join: {
    from: ['left', 'lapsed', 'waiting'],
    to: ['going', 'waiting'],
    who: isSelf,
    guards: [
      // Once it should have begun nothing is offered any more: whoever waited may simply take what is free.
      (place, _, { at }) =>
        place.state === 'waiting' && (!hasBegun(place, at) || !hasRoom(place)) ? refuse('waits-already') : null,
      during('published', 'running'),
      ({ activity }, _, { at }) => (activity.endsAt <= at ? refuse('activity-not-open') : null),
      // Who waits for a place of something that runs already would wait for nothing.
      (place, _, { at }) => (hasRoom(place) || !hasBegun(place, at) ? null : refuse('activity-full')),
    ],
    effect: (place, { turn }) => ({
      ...place,
      state: hasRoom(place) ? 'going' : 'waiting',
      turn,
      holdUntil: null,
    }),
  },
  offer: {
    from: ['waiting'],
    to: ['held'],
    who: isRule,
    guards: [
      during('published'),
      ({ activity }, _, { at }) => (activity.startsAt > at ? null : refuse('activity-not-open')),
      (place) => (hasRoom(place) ? null : refuse('activity-full')),
    ],
    effect: (place, _, { at }) => ({ ...place, state: 'held', holdUntil: holdUntil(at, place.activity.startsAt) }),
  },
  take: {
    from: ['held'],
    to: ['going'],
    who: isSelf,
    guards: [
      during('published', 'running'),
      ({ holdUntil: until }, _, { at }) => (until !== null && until <= at ? refuse('hold-is-over') : null),
    ],
    effect: (place) => ({ ...place, state: 'going', holdUntil: null }),
  },
  lapse: {
    from: ['held'],
    to: ['lapsed'],
    who: isRule,
    guards: [({ holdUntil: until }, _, { at }) => (until !== null && until > at ? refuse('too-early') : null)],
    effect: (place) => ({ ...place, state: 'lapsed', holdUntil: null }),
  },
  leave: {
    from: ['waiting', 'held', 'going'],
    to: ['left'],
    who: isSelf,
    guards: [during('published', 'running')],
    effect: (place) => ({ ...place, state: 'left', holdUntil: null }),
  },
  'check-in': {
    from: ['going'],
    to: ['came'],
    who: (actor, place, facts) => isPlaceLeader(actor, place, facts) || isSelf(actor, place, facts),
    guards: [
      // A tap that the leader forgot at the door may be made up for until the record is written.
      (place, _, __, actor) =>
        place.activity.state === 'running' || (place.activity.state === 'ended' && leads(actor, place.activity))
          ? null
          : refuse('activity-not-running', { state: place.activity.state }),
      (place, _, { codeFits }, actor) =>
        codeFits || leads(actor, place.activity) ? null : refuse('wrong-check-in-code'),
    ],
    effect: (place) => ({ ...place, state: 'came' }),
  },
  undo: {
    from: ['came'],
    to: ['going'],
    who: isPlaceLeader,
    guards: [during('running', 'ended')],
    effect: (place) => ({ ...place, state: 'going' }),
  },
} as const satisfies Table<Place, PlaceInput, Facts>

export const placeRoadNames = Object.keys(placeRoads) as PlaceRoad[]

/** Before anybody has signed up: what the first `join` starts from. */
export const joining = (personId: string, activity: Activity): Place => ({
  version: 0,
  state: 'left',
  personId,
  turn: 0,
  holdUntil: null,
  activity,
})
