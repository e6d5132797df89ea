import type { Clock } from '../clock/clock'
import type { Urgency } from '../clock/limits'
import type { Recusal } from '../law/recusal'
import type { Emergency, State, VoidReason } from './states'

/** Everything the law needs to know of one call. Neither the number nor what was said is among it. All times epoch ms. */
export interface PhoneCall {
  readonly id: string
  readonly version: number
  readonly state: State
  /** The caller, when their number is known to be somebody's; null until a matter is filed for them. */
  readonly requesterId: string | null
  /** A withheld number can never be rung back. */
  readonly hasPhone: boolean
  /** Whose call it is: who picked it up, started it or took it over. Null = whoever is next on duty. */
  readonly operatorId: string | null
  /** Area ids from the district down to the area that the hotline serves. */
  readonly areaPath: readonly string[]
  readonly recusal: Recusal
  readonly clocks: readonly Clock[]
  readonly emergency: Emergency | null
  /** How often a missed caller was rung back. */
  readonly returns: number
  readonly reason: VoidReason | null
  readonly ticketId: string | null
  readonly createdAt: number
  readonly answeredAt: number | null
  readonly hungUpAt: number | null
  readonly endedAt: number | null
}

/** Something is still owed: by the desk to the caller, or by the caller to nobody. */
export const isOpen = (call: PhoneCall): boolean => call.endedAt === null

/** What a call says of its ticket's urgency: an emergency is life and property, whatever the category says. */
export const urgencyOf = (emergency: Emergency | null): Urgency | null => (emergency === null ? null : 'life')
