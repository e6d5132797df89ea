/** What stands on a published list: need 需求 and project 项目 of a community, resource 资源 of a unit (domain.md, S7). */
export const listingKinds = ['need', 'resource', 'project'] as const
export type ListingKind = (typeof listingKinds)[number]

/** draft 待公布 · open 可认领 · claimed 已认领 · ends: closed 已完成, declined 未采纳, withdrawn 已撤下, expired 已到期. */
export const listingStates = ['draft', 'open', 'claimed', 'closed', 'declined', 'withdrawn', 'expired'] as const
export type ListingState = (typeof listingStates)[number]

export const listingEnds: readonly ListingState[] = ['closed', 'declined', 'withdrawn', 'expired']

/** What everybody may read: it was published, and it was not taken down again. */
export const listedStates: readonly ListingState[] = ['open', 'claimed', 'closed', 'expired']

/**
 * proposed 待答复 · agreed 已达成 · running 进行中 · done 待评价 · ends: closed 已结束, declined 未达成, retracted 已收回,
 * handed-back 已交还 (by who gives), ended-early 提前终止 (by who receives), lapsed 逾期未答复.
 */
export const agreementStates = [
  'proposed',
  'agreed',
  'running',
  'done',
  'closed',
  'declined',
  'retracted',
  'handed-back',
  'ended-early',
  'lapsed',
] as const
export type AgreementState = (typeof agreementStates)[number]

/** An agreement that came about: what the public list of agreements shows. */
export const concludedStates: readonly AgreementState[] = [
  'agreed',
  'running',
  'done',
  'closed',
  'handed-back',
  'ended-early',
]

/** How a closed agreement ended, kept apart from the state so that "not rated" is never read as "satisfied". */
export const agreementEndings = ['rated', 'not-rated'] as const
export type AgreementEnding = (typeof agreementEndings)[number]

/** Who gives and who receives; either may speak first. */
export const sides = ['giver', 'receiver'] as const
export type Side = (typeof sides)[number]
