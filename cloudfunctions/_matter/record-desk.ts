import type { Result } from '../../src/domain/result'
import type { Call } from '../_kernel/call'

/** A service that came from another noun: whoever was checked in at an activity, written down by its leader. */
export interface Serving {
  /** The record's own id: the same id again, from the same origin, is the same record. */
  readonly id: string
  readonly origin: { readonly noun: 'activity'; readonly id: string }
  /** Who served. */
  readonly personId: string
  /** What was done, in words. */
  readonly what: string
  /** For whom, in words; masked before it is stored. */
  readonly forWhom: string | null
  /** When; epoch ms. */
  readonly at: number
  /** How long, a multiple of 30. */
  readonly minutes: number
  /** Who leads the activity and vouches with it: the caller. */
  readonly leaderId: string
  readonly communityId: string
}

export interface Recorded {
  readonly id: string
  readonly number: string
  readonly isNew: boolean
}

/**
 * What other nouns may ask of the service record, within their own transaction. The service's room fills it (service/make-record.ts),
 * and `_composed` hands it to the nouns that need it. Refusals: `bad-hours`, `bad-day`, `not-yours`, `unknown-area`,
 * `same-id-other-body`.
 */
export interface RecordDesk {
  make(call: Call, serving: Serving): Promise<Result<Recorded>>
}
