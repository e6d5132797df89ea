/** The states of a post 留言 (domain.md, "Other roads": post). */
export const states = [
  'pending',
  'published',
  'answered',
  'raised',
  'in-review',
  'hidden',
  'closed',
  'merged',
  'withdrawn',
] as const
export type State = (typeof states)[number]

/** What anyone may read without signing in. */
export const publicStates: readonly State[] = ['published', 'answered', 'raised', 'closed', 'merged']
export const isPublic = (state: State): boolean => publicStates.includes(state)

/** Where neighbours may still join in: a merged post has gone to another one, a closed one is over. */
export const liveStates = ['published', 'answered', 'raised'] as const satisfies readonly State[]

/** Nothing is owed any more. */
export const ends: readonly State[] = ['closed', 'merged', 'withdrawn']
export const isOpen = (state: State): boolean => !ends.includes(state)

/** Why a post or a reply is not shown. `reported` = three readers; `machine` = the platform's content check. Both wait for a person. */
export const hideReasons = [
  'unlawful',
  'attack',
  'private-data',
  'advertising',
  'untrue',
  'off-topic',
  'repeated',
  'reported',
  'machine',
] as const
export type HideReason = (typeof hideReasons)[number]
/** The reasons that a person may give. */
export const handReasons = [
  'unlawful',
  'attack',
  'private-data',
  'advertising',
  'untrue',
  'off-topic',
  'repeated',
] as const satisfies readonly HideReason[]
export type HandReason = (typeof handReasons)[number]

export const reportReasons = ['unlawful', 'attack', 'private-data', 'advertising', 'untrue', 'other'] as const
export type ReportReason = (typeof reportReasons)[number]

/** How a post ended: never read "not rated" as "satisfied". */
export const endings = ['rated', 'not-rated', 'by-author', 'by-ticket'] as const
export type Ending = (typeof endings)[number]

/** Under which name a post is shown: 王女士, a nickname of one's own, or 匿名居民. */
export const nameKinds = ['surname', 'nickname', 'anonymous'] as const
export type NameKind = (typeof nameKinds)[number]

export const replyStates = ['pending', 'published', 'in-review', 'hidden', 'withdrawn'] as const
export type ReplyState = (typeof replyStates)[number]

/** Readers whose reports hide a post until a person has looked: three different ones (举报). */
export const REPORTS_THAT_HIDE = 3
