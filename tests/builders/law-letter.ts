import { HOUR } from '../../src/domain/calendar/china-time'
import { start } from '../../src/domain/clock/clock'
import { letterLimits } from '../../src/domain/clock/limits'
import type { Letter, Publication } from '../../src/domain/letter/letter'
import type { RoadInput, RoadName } from '../../src/domain/letter/roads'
import type { State } from '../../src/domain/letter/states'

/** Letters and inputs for the law alone: nothing is stored and nothing is called. */
export const NOW = Date.parse('2026-11-23T02:00:00Z')

const answered: readonly State[] = ['answered', 'rated', 'closed']

/** A letter in a state, with everything it must have lived through to be there: every guard of a usual road is met. */
export const letterIn = (state: State, more: Partial<Letter> = {}): Letter => ({
  id: 'letter',
  version: 7,
  state,
  requesterId: 'writer',
  level: 'community',
  chosenAreaId: 'd-e-1',
  areaPath: ['d', 'd-e', 'd-e-1'],
  desk: { areaId: 'd-e-1', deputyIds: ['deputy', 'writer'], standsIn: false },
  recusal: { personIds: [], unitIds: [] },
  readerId: state === 'received' ? null : 'secretary',
  asked: false,
  clocks: clocksIn(state),
  rounds: answered.includes(state) ? 1 : 0,
  ratings: state === 'rated' ? [{ round: 1, at: NOW - HOUR, solved: 'yes', level: 'satisfied' }] : [],
  forwards: 0,
  reopens: 0,
  publication: null,
  createdAt: NOW - 48 * HOUR,
  settledAt: state === 'rated' || state === 'closed' ? NOW - HOUR : null,
  endedAt: state === 'closed' || state === 'withdrawn' ? NOW - HOUR : null,
  ending: state === 'closed' ? 'not-rated' : null,
  ...more,
})

const clocksIn = (state: State): Letter['clocks'] => {
  const asked = start([], 'notice', letterLimits.notice, NOW - 48 * HOUR)
  if (state === 'received') return start(asked, 'reply', letterLimits.answer, NOW - 48 * HOUR)
  if (state === 'assigned') return start([], 'reply', letterLimits.answer, NOW - 48 * HOUR)
  // Both run out right now: a timer may act, a person still may.
  if (state === 'answered') return start([], 'rate', letterLimits.rate, NOW - 14 * 24 * HOUR)
  if (state === 'rated') return start([], 'close', letterLimits.close, NOW - 30 * 24 * HOUR)
  return []
}

export const letterInputs: { readonly [N in RoadName]: RoadInput[N] } = {
  add: {},
  'ask-back': {},
  acknowledge: {},
  answer: {},
  forward: {},
  recuse: {
    recusal: { personIds: ['somebody'], unitIds: [] },
    desk: { areaId: 'further-up', deputyIds: [], standsIn: false },
  },
  'hand-up': { desk: { areaId: 'further-up', deputyIds: [], standsIn: false } },
  rate: { solved: 'yes', level: 'satisfied' },
  lapse: {},
  close: {},
  reopen: {},
  withdraw: {},
  'propose-publication': { digest: 'these words' },
  consent: { digest: 'these words' },
  'refuse-consent': { digest: 'these words' },
  publish: { digest: 'these words' },
  unpublish: {},
}

const standing = (state: Publication['state']): Publication => ({ state, digest: 'these words' })

/** How far the wish to publish must have come for a road of it. */
export const publicationFor: Readonly<Partial<Record<RoadName, Publication>>> = {
  consent: standing('proposed'),
  'refuse-consent': standing('proposed'),
  publish: standing('consented'),
  unpublish: standing('published'),
}
