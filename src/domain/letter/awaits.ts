import type { State } from './states'

/** What a desk owes: to say what happens next, then to answer. */
export const awaitsDesk: readonly State[] = ['received', 'assigned']

/** What its writer is asked: to rate the answer. */
export const awaitsWriter: readonly State[] = ['answered']

/** Where a desk may have asked back, and waits for the writer's words. */
export const askedIn: readonly State[] = ['received', 'assigned']
