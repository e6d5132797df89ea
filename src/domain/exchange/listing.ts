import type { Clock } from '../clock/clock'
import type { Recusal } from '../law/recusal'
import type { ListingKind, ListingState } from './states'

/** One line of a list: what the law needs to know of it. Times epoch ms. */
export interface Listing {
  readonly id: string
  readonly version: number
  readonly state: ListingState
  readonly kind: ListingKind
  /** The unit that gives; null for a need or a project. */
  readonly unitId: string | null
  /** Who is registered as the contact of that unit: they speak for it beside its handlers. */
  readonly contacts: readonly string[]
  /** Area ids from the district down to where it stands. */
  readonly areaPath: readonly string[]
  /** The resident whose need it is; null where the community or the unit speaks for itself. */
  readonly requesterId: string | null
  /** How many may have it; how many have claimed it and not given it back; how many of these are done. */
  readonly quantity: number
  readonly taken: number
  readonly finished: number
  /** The day on which it ends; null = until it is withdrawn. */
  readonly until: number | null
  readonly clocks: readonly Clock[]
  readonly recusal: Recusal
  readonly endedAt: number | null
}
