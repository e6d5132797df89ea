/** 双报到: the states of a registration with a community (domain.md, "Other roads: member service"). */
export const states = ['registered', 'asked', 'confirmed', 'declined', 'moved', 'left', 'withdrawn'] as const
export type State = (typeof states)[number]

export const ends: readonly State[] = ['declined', 'moved', 'left', 'withdrawn']

export const isOpen = (state: State): boolean => !ends.includes(state)

/** Who registers: a member where they live, a unit where it stands. */
export const subjects = ['member', 'unit'] as const
export type Subject = (typeof subjects)[number]

/** What somebody can do for neighbours: a short list, so that nobody writes a life story. */
export const skills = [
  'medical',
  'legal',
  'teaching',
  'repairs',
  'computers',
  'driving',
  'haircut',
  'cooking',
  'arts',
  'sports',
  'mediation',
  'elder-care',
  'child-care',
  'gardening',
  'safety',
  'anything',
] as const
export type Skill = (typeof skills)[number]

export const freeTimes = ['workday', 'evening', 'weekend', 'holiday', 'by-appointment'] as const
export type FreeTime = (typeof freeTimes)[number]

/** What a unit can give. */
export const offers = ['rooms', 'courts', 'parking', 'lectures', 'experts', 'hands', 'goods', 'meals', 'jobs'] as const
export type Offer = (typeof offers)[number]

/** Why a community cannot confirm a registration; told with words of its own. */
export const declineReasons = ['lives-elsewhere', 'stands-elsewhere', 'twice', 'not-a-member', 'other'] as const
export type DeclineReason = (typeof declineReasons)[number]
