import type { Role } from '../person/roles'
import type { State } from './states'

/**
 * In which states each of them is the next to act: what the inbox calls “awaiting me”. A queue (queue.ts) shows more: what
 * somebody oversees. The handler's two are asked apart: a slip of the unit that nobody has claimed, and what they claimed.
 */
export const awaits: Readonly<Partial<Record<Role, readonly State[]>>> = {
  dispatcher: ['submitted', 'accepted'],
  verifier: ['settled', 'rework-review'],
  supervisor: ['settled', 'rework-review'],
  operator: ['callback'],
}

/** What an owner is asked: to supply, and to rate. */
export const awaitsRequester: readonly State[] = ['need-info', 'answered']
/** Whoever filed for somebody without the app is asked in their place; the rating stays the requester's. */
export const awaitsFiler: readonly State[] = ['need-info']
