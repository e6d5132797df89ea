import { DAY } from '../calendar/china-time'
import { drop, meet, running, start } from '../clock/clock'
import { letterLimits } from '../clock/limits'
import { both, type Recusal } from '../law/recusal'
import type { Guard, Table } from '../law/road'
import type { Level, Solved } from '../rating/rating'
import { refuse } from '../result'
import { currentRating, type Desk, type Letter } from './letter'
import { either, isReader, isRule, isWriter, type WhoFacts } from './may'
import { isOwed, type State } from './states'

export type Facts = WhoFacts

/** What each road is told, as the law needs it. Texts that people read travel beside it, in the entry. */
export interface RoadInput {
  add: unknown
  'ask-back': unknown
  acknowledge: unknown
  answer: unknown
  forward: unknown
  /** Whom it turns out to be about, and the desk that is left then (routing.ts); null when there is none. */
  recuse: { recusal: Recusal; desk: Desk | null }
  'hand-up': { desk: Desk | null }
  rate: { solved: Solved; level: Level }
  lapse: unknown
  close: unknown
  reopen: unknown
  withdraw: unknown
  'propose-publication': { digest: string }
  consent: { digest: string }
  'refuse-consent': { digest: string }
  publish: { digest: string }
  unpublish: unknown
}

export type RoadName = keyof RoadInput

const REOPEN_DAYS = 30
const MOST_FORWARDS = 5
const owed: readonly State[] = ['received', 'assigned']
const judged: readonly State[] = ['answered', 'rated', 'closed']

/** Another desk has it now. The promises go on running: passing it on buys nobody time, and what was answered is owed anew. */
const movedTo = (letter: Letter, desk: Desk, at: number): Letter => ({
  ...letter,
  desk,
  state: 'received',
  readerId: null,
  publication: null,
  clocks: isOwed(letter.state) ? letter.clocks : start(drop(letter.clocks, 'rate'), 'reply', letterLimits.answer, at),
})

/** Consent is to the words that were seen: another digest stands for other words. A button asks before there is an input. */
const sameWords: Guard<Letter, { digest: string } | undefined, Facts> = ({ publication }, input) =>
  input === undefined || publication?.digest === input.digest ? null : refuse('text-changed')

/** The one table. `write` makes a letter and stands in receive.ts. Order = the order in which a letter usually travels. */
export const roads = {
  add: {
    from: owed,
    to: ['same'],
    who: isWriter,
    guards: [],
    effect: (letter) => ({ ...letter, asked: false }),
  },
  'ask-back': {
    from: owed,
    to: ['same'],
    who: isReader,
    guards: [],
    effect: (letter) => ({ ...letter, asked: true }),
  },
  acknowledge: {
    from: ['received'],
    to: ['assigned'],
    who: isReader,
    guards: [],
    effect: (letter, _, { at }, actor) => ({
      ...letter,
      state: 'assigned',
      readerId: actor.personId,
      clocks: meet(letter.clocks, 'notice', at),
    }),
  },
  answer: {
    from: owed,
    to: ['answered'],
    who: isReader,
    guards: [],
    effect: (letter, _, { at }, actor) => ({
      ...letter,
      state: 'answered',
      readerId: actor.personId,
      asked: false,
      rounds: letter.rounds + 1,
      // What was to become public was the answer before this one.
      publication: null,
      clocks: start(meet(meet(letter.clocks, 'notice', at), 'reply', at), 'rate', letterLimits.rate, at),
    }),
  },
  // A ticket is made of it, and its own answer stays owed.
  forward: {
    from: owed,
    to: ['same'],
    who: isReader,
    guards: [(letter) => (letter.forwards < MOST_FORWARDS ? null : refuse('forwarded-enough'))],
    effect: (letter) => ({ ...letter, forwards: letter.forwards + 1 }),
  },
  recuse: {
    from: [...owed, 'answered'],
    to: ['same', 'received'],
    who: either(isWriter, isReader),
    guards: [
      (_, { recusal }) => (recusal.personIds.length + recusal.unitIds.length > 0 ? null : refuse('nobody-named')),
      (_, { desk }) => (desk ? null : refuse('no-reader')),
    ],
    effect: (letter, input, { at }) => {
      const named = { ...letter, recusal: both(letter.recusal, input.recusal), publication: null }
      return input.desk && input.desk.areaId !== letter.desk.areaId ? movedTo(named, input.desk, at) : named
    },
  },
  // Nobody is left at the desk: a letter without a reader goes one level up by itself.
  'hand-up': {
    from: owed,
    to: ['received'],
    who: isRule,
    guards: [(letter, { desk }) => (desk && desk.areaId !== letter.desk.areaId ? null : refuse('no-reader'))],
    effect: (letter, { desk }, { at }) => (desk ? movedTo(letter, desk, at) : letter),
  },
  rate: {
    from: ['answered'],
    to: ['rated'],
    who: isWriter,
    guards: [
      (letter) => (currentRating(letter) ? refuse('rated-already') : null),
      (letter, _, { at }) => {
        const rate = running(letter.clocks, 'rate')
        return rate !== undefined && rate.due < at ? refuse('rating-time-is-over') : null
      },
    ],
    effect: (letter, input, { at }) => ({
      ...letter,
      state: 'rated',
      settledAt: at,
      ratings: [...letter.ratings, { round: letter.rounds, at, solved: input.solved, level: input.level }],
      clocks: start(meet(letter.clocks, 'rate', at), 'close', letterLimits.close, at),
    }),
  },
  lapse: {
    from: ['answered'],
    to: ['closed'],
    who: isRule,
    guards: [(letter, _, { at }) => ((running(letter.clocks, 'rate')?.due ?? at) > at ? refuse('too-early') : null)],
    effect: (letter, _, { at }) => ({
      ...letter,
      state: 'closed',
      ending: 'not-rated',
      settledAt: at,
      endedAt: at,
      clocks: drop(letter.clocks, null),
    }),
  },
  close: {
    from: ['rated'],
    to: ['closed'],
    who: isRule,
    guards: [(letter, _, { at }) => ((running(letter.clocks, 'close')?.due ?? at) > at ? refuse('too-early') : null)],
    effect: (letter, _, { at }) => ({
      ...letter,
      state: 'closed',
      ending: 'rated',
      endedAt: at,
      clocks: meet(letter.clocks, 'close', at),
    }),
  },
  reopen: {
    from: ['rated', 'closed'],
    to: ['assigned'],
    who: isWriter,
    guards: [
      (letter) => (letter.reopens === 0 ? null : refuse('reopened-once-already')),
      (letter, _, { at }) =>
        letter.settledAt !== null && letter.settledAt + REOPEN_DAYS * DAY < at ? refuse('reopen-time-is-over') : null,
    ],
    effect: (letter, _, { at }) => ({
      ...letter,
      state: 'assigned',
      reopens: letter.reopens + 1,
      settledAt: null,
      endedAt: null,
      ending: null,
      clocks: start(drop(letter.clocks, null), 'reply', letterLimits.answer, at),
    }),
  },
  withdraw: {
    from: owed,
    to: ['withdrawn'],
    who: isWriter,
    guards: [(letter) => (letter.rounds === 0 ? null : refuse('answered-already'))],
    effect: (letter, _, { at }) => ({
      ...letter,
      state: 'withdrawn',
      asked: false,
      endedAt: at,
      clocks: drop(letter.clocks, null),
    }),
  },
  'propose-publication': {
    from: judged,
    to: ['same'],
    who: isReader,
    // What is public reaches everybody, and so also whom it is about.
    guards: [
      ({ recusal }) => (recusal.personIds.length + recusal.unitIds.length === 0 ? null : refuse('not-for-publication')),
    ],
    effect: (letter, { digest }) => ({ ...letter, publication: { state: 'proposed', digest } }),
  },
  consent: {
    from: judged,
    to: ['same'],
    who: isWriter,
    guards: [
      ({ publication }) =>
        publication?.state === 'proposed' || publication?.state === 'refused' ? null : refuse('nothing-proposed'),
      sameWords,
    ],
    effect: (letter, { digest }) => ({ ...letter, publication: { state: 'consented', digest } }),
  },
  'refuse-consent': {
    from: judged,
    to: ['same'],
    who: isWriter,
    guards: [
      ({ publication }) =>
        publication?.state === 'proposed' || publication?.state === 'consented' ? null : refuse('nothing-proposed'),
      sameWords,
    ],
    effect: (letter, { digest }) => ({ ...letter, publication: { state: 'refused', digest } }),
  },
  publish: {
    from: judged,
    to: ['same'],
    who: isReader,
    guards: [({ publication }) => (publication?.state === 'consented' ? null : refuse('no-consent')), sameWords],
    effect: (letter, { digest }) => ({ ...letter, publication: { state: 'published', digest } }),
  },
  // The desk takes it down, or the writer takes the consent back; either needs a new consent afterwards.
  unpublish: {
    from: [...owed, ...judged],
    to: ['same'],
    who: either(isWriter, isReader),
    guards: [({ publication }) => (publication?.state === 'published' ? null : refuse('not-published'))],
    effect: (letter) => ({
      ...letter,
      publication: letter.publication && { ...letter.publication, state: 'refused' },
    }),
  },
} as const satisfies Table<Letter, RoadInput, Facts>

export const roadNames = Object.keys(roads) as RoadName[]
