/** 服务记录: it counts when the receiving side confirmed it, the leader first, then the community. */
export const states = ['submitted', 'vouched', 'confirmed', 'rejected', 'corrected', 'withdrawn'] as const
export type State = (typeof states)[number]

export const ends: readonly State[] = ['rejected', 'corrected', 'withdrawn']

/** A line that says something: it may be corrected by a new one. */
export const standing: readonly State[] = ['submitted', 'vouched', 'confirmed']

export const recordKinds = ['duty', 'activity'] as const
export type RecordKind = (typeof recordKinds)[number]

/** Half hours in one service: from half an hour to a day. */
export const mostHalfHours = 48
