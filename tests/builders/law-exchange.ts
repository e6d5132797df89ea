import { DAY } from '../../src/domain/calendar/china-time'
import { start, type Clock } from '../../src/domain/clock/clock'
import { togetherLimits } from '../../src/domain/clock/limits'
import type { Agreement } from '../../src/domain/exchange/agreement'
import type { AgreementInput } from '../../src/domain/exchange/agreement-roads'
import type { Listing } from '../../src/domain/exchange/listing'
import type { ListingInput } from '../../src/domain/exchange/listing-roads'
import type { WhoFacts } from '../../src/domain/exchange/may'
import type { AgreementState, ListingState } from '../../src/domain/exchange/states'
import { nobody } from '../../src/domain/law/recusal'
import { ruleActor, servesIn, unitsOf, type Actor } from '../../src/domain/person/actor'
import { roles, type Role } from '../../src/domain/person/roles'
import type { AgreementPart, ListingPart } from './exchange-table'
import { actor, held, NOW } from './law-ticket'
import type { Cast } from './square'

/** Lines, agreements and people for the law alone: the lamp office gives, 一社区 receives. */
const COMMUNITY = ['d', 'd-e', 'd-e-1']
const DISTRICT = ['d']

export const facts: WhoFacts = { at: NOW, contactFor: [] }

/** Of three that a line has, two are claimed; `claimed` is full. Every guard of a usual road is met. */
export const listingIn = (kind: 'need' | 'resource', state: ListingState, more: Partial<Listing> = {}): Listing => ({
  id: 'line',
  version: 4,
  state,
  kind,
  unitId: kind === 'resource' ? 'lamps' : null,
  contacts: kind === 'resource' ? ['contact'] : [],
  areaPath: kind === 'resource' ? DISTRICT : COMMUNITY,
  requesterId: kind === 'need' ? 'own' : null,
  quantity: state === 'claimed' ? 2 : 3,
  taken: state === 'draft' ? 0 : 2,
  finished: 1,
  until: null,
  clocks: [],
  recusal: nobody,
  endedAt: null,
  ...more,
})

export const agreementIn = (state: AgreementState, more: Partial<Agreement> = {}): Agreement => ({
  id: 'agreement',
  version: 4,
  state,
  ending: null,
  needId: 'line',
  resourceId: null,
  unitId: 'lamps',
  contacts: ['contact'],
  areaPath: COMMUNITY,
  requesterId: 'own',
  proposedBy: 'giver',
  proposerId: 'somebody',
  from: NOW - DAY,
  to: NOW + DAY,
  rating: null,
  clocks: clocksIn(state),
  recusal: nobody,
  endedAt: null,
  ...more,
})

const clocksIn = (state: AgreementState): Clock[] => {
  if (state === 'proposed') return start([], 'agree', togetherLimits.agree, NOW - 30 * DAY)
  // Fourteen days to the moment: who rates still may, and the timer already may.
  return state === 'done' ? start([], 'rate', togetherLimits.rate, NOW - 14 * DAY) : []
}

/** Everybody claims for whom they speak: the first unit or the first area that they hold a post for. */
export const listingInputs = (who: Actor): { readonly [N in keyof ListingInput]: ListingInput[N] } => ({
  edit: { quantity: 3, until: null },
  publish: {},
  'turn-down': {},
  claim: {
    unitId: unitsOf(who).find((unit) => servesIn(who, 'handler', unit)) ?? null,
    areaPath: who.assignments.flatMap(({ role, areaId }) => (areaId !== null && speaks(role) ? [areaId] : [])),
  },
  free: {},
  fulfil: {},
  withdraw: {},
  expire: {},
})

export const agreementInputs: { readonly [N in keyof AgreementInput]: AgreementInput[N] } = {
  agree: {},
  decline: {},
  retract: {},
  lapse: {},
  begin: {},
  note: {},
  finish: {},
  rate: { solved: 'yes', level: 'satisfied' },
  'close-unrated': {},
  'hand-back': {},
  'end-early': {},
}

const above = ['d', 'd-e', 'd-e-1']
const beside = ['d-w', 'd-e-2', 'd-e-1-g']
const speaks = (role: Role): boolean => role === 'secretary' || role === 'community-worker'

interface Is {
  /** Speaks for the community it is about, or for any. */
  readonly community: boolean
  readonly anywhere: boolean
  readonly unit: string | null
  readonly self: boolean
  readonly contact: boolean
}
type Parts<P extends string> = (who: Is) => P[]

/** Everybody by role, by place, by unit and by what they are to it. A post in a unit other than a handler's speaks for nobody. */
const castOf = <P extends string>(partsOf: Parts<P>, rule: P): Cast<P>[] => {
  const nothing: Is = { community: false, anywhere: false, unit: null, self: false, contact: false }
  return [
    ...roles.flatMap((role): Cast<P>[] => [
      ...above.map((area) => ({
        name: `${role} of ${area}`,
        actor: actor('x', held(role, { area })),
        parts: partsOf({ ...nothing, community: speaks(role), anywhere: speaks(role) }),
      })),
      ...beside.map((area) => ({
        name: `${role} of ${area}`,
        actor: actor('x', held(role, { area })),
        parts: partsOf({ ...nothing, anywhere: speaks(role) }),
      })),
      ...['lamps', 'greens'].map((unit) => ({
        name: `${role} of ${unit}`,
        actor: actor('x', held(role, { unit })),
        parts: partsOf({ ...nothing, unit: role === 'handler' ? unit : null }),
      })),
      {
        name: `${role} of the district whose need it is`,
        actor: actor('own', held(role, { area: 'd' })),
        parts: partsOf({ ...nothing, community: speaks(role), anywhere: speaks(role), self: true }),
      },
      {
        name: `${role} of the district who handles for the lamps`,
        actor: actor('x', held(role, { area: 'd' }), held('handler', { unit: 'lamps' })),
        parts: partsOf({ ...nothing, community: speaks(role), anywhere: speaks(role), unit: 'lamps' }),
      },
    ]),
    { name: 'whose need it is', actor: actor('own'), parts: partsOf({ ...nothing, self: true }) },
    { name: 'the contact of the lamps', actor: actor('contact'), parts: partsOf({ ...nothing, contact: true }) },
    { name: 'a stranger', actor: actor('stranger'), parts: partsOf(nothing) },
    { name: 'a rule or a timer', actor: ruleActor, parts: [rule] },
  ]
}

/** To a need of 一社区: a unit's handler could claim it, but not whose need it is. */
export const needCast = castOf<ListingPart>(
  ({ community, unit, self }) => [
    ...(community && !self ? (['owner'] as const) : []),
    ...(unit !== null && !self ? (['other'] as const) : []),
    ...(self ? (['own'] as const) : []),
  ],
  'rule',
)

/** To a resource of the lamps: whoever speaks for a community could claim it. */
export const resourceCast = castOf<ListingPart>(
  ({ anywhere, unit, contact }) => [
    ...(unit === 'lamps' || contact ? (['owner'] as const) : []),
    ...(anywhere ? (['other'] as const) : []),
  ],
  'rule',
)

export const agreementCast = castOf<AgreementPart>(
  ({ community, unit, self, contact }) => [
    ...(unit === 'lamps' || contact ? (['giver'] as const) : []),
    ...(community ? (['receiver'] as const) : []),
    ...(self ? (['own'] as const) : []),
  ],
  'rule',
)
