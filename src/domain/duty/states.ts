/** 岗位 8+N: a post stands open while it may be claimed. */
export const states = ['draft', 'open', 'closed'] as const
export type State = (typeof states)[number]

/** The eight standing posts that every community may open; `own` = one that a community made. */
export const standingPosts = [
  'policy',
  'listening',
  'mediation',
  'patrol',
  'environment',
  'culture',
  'visiting',
  'hardship',
] as const
export const postKinds = [...standingPosts, 'own'] as const
/** 政策宣传 · 民情收集 · 矛盾调解 · 治安巡逻 · 环境保护 · 文体活动 · 邻里探访 · 困难帮扶 · 社区自设. */
export type PostKind = (typeof postKinds)[number]

export const mostPlaces = 200
