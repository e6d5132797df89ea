/** The states of a swap of shifts (换班). */
export const states = ['asked', 'accepted', 'declined', 'withdrawn', 'lapsed'] as const
export type State = (typeof states)[number]
