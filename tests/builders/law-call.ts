import { HOUR, MINUTE } from '../../src/domain/calendar/china-time'
import { start } from '../../src/domain/clock/clock'
import { limits } from '../../src/domain/clock/limits'
import type { PhoneCall } from '../../src/domain/call/phone-call'
import type { Facts, RoadInput, RoadName } from '../../src/domain/call/roads'
import type { State } from '../../src/domain/call/states'
import { actor, held, NOW } from './law-ticket'

/** Calls, people and inputs for the law alone: nothing is stored and nobody rings. */
const ended: readonly State[] = ['filed', 'answered', 'void']
const unowned: readonly State[] = ['ringing', 'missed']

/** A call of the caller's to the district's hotline, in a state; ann has it once somebody has. Its clocks run out right now. */
export const callIn = (state: State, more: Partial<PhoneCall> = {}): PhoneCall => ({
  id: 'call',
  version: 3,
  state,
  requesterId: 'caller',
  hasPhone: true,
  operatorId: unowned.includes(state) ? null : 'ann',
  areaPath: ['d'],
  recusal: { personIds: [], unitIds: [] },
  clocks: clocksIn(state),
  emergency: null,
  returns: 0,
  reason: state === 'void' ? 'silent' : null,
  ticketId: state === 'filed' || state === 'answered' ? 'ticket' : null,
  createdAt: NOW - HOUR,
  answeredAt: unowned.includes(state) ? null : NOW - HOUR,
  hungUpAt: state === 'follow-up' ? NOW - 30 * MINUTE : null,
  endedAt: ended.includes(state) ? NOW : null,
  ...more,
})

const clocksIn = (state: State): PhoneCall['clocks'] => {
  if (state === 'ringing') return start([], 'ring', limits.ring, NOW - MINUTE)
  if (state === 'talking') return start([], 'file', limits.talk, NOW - 2 * HOUR)
  if (state === 'follow-up') return start([], 'file', limits.file, NOW - 30 * MINUTE)
  return state === 'missed' ? start([], 'ring-back', limits.ringBack, NOW - HOUR) : []
}

export const callFacts: Facts = { at: NOW, operators: new Set(['ann', 'ben']), next: [] }

const made = {
  ticketId: 'ticket',
  requesterId: 'caller',
  emergency: null,
  recusal: { personIds: [], unitIds: [] },
} as const

export const callInputs: { readonly [N in RoadName]: RoadInput[N] } = {
  'pick-up': {},
  connect: { operatorId: null },
  miss: { isSaid: false },
  note: {},
  'hang-up': {},
  file: made,
  'answer-now': made,
  drop: { reason: 'silent' },
  'hand-over': { to: 'ben' },
  'take-over': {},
  'return-call': {},
}

export const ann = actor('ann', held('operator', { area: 'd' }))
export const ben = actor('ben', held('operator', { area: 'd', unit: 'hotline' }))
