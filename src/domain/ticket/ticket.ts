import type { Clock } from '../clock/clock'
import type { Urgency } from '../clock/limits'
import type { Recusal } from '../law/recusal'
import type { Rating } from '../rating/rating'
import type { CallbackOutcome, Channel, ContactOutcome, Ending, Kind, Mode, Outcome, State } from './states'

/** The slip that the ticket is under now. Slips are immutable; a new dispatch makes a new one. */
export interface Lead {
  readonly slipId: string
  readonly unitId: string
  readonly mode: Mode
  readonly handlerId: string | null
}

export interface CoUnit {
  readonly slipId: string
  readonly unitId: string
  readonly due: number
  readonly doneAt: number | null
}

export interface Settlement {
  /** 1 for the first; a rework makes the next. A rating belongs to one settlement. */
  readonly round: number
  readonly at: number
  readonly outcome: Outcome
  readonly personId: string
  readonly unitId: string
  /** The supervisor who agreed to `explained` or `impossible`; null while nobody has. */
  readonly keyBy: string | null
}

export interface Attempt {
  readonly round: number
  readonly at: number
  readonly outcome: CallbackOutcome
  /** When they asked to be rung instead; epoch ms. Only with `call-later`. */
  readonly later: number | null
}

/** Everything the law needs to know of one ticket. Texts are not among it: the law never reads what people wrote. */
export interface Ticket {
  readonly id: string
  readonly version: number
  readonly state: State
  readonly kind: Kind
  readonly channel: Channel
  readonly requesterId: string
  readonly filerId: string
  /** 首问负责: the first person asked, who stays the contact until a unit has claimed. Null when the resident filed alone. */
  readonly firstAskedId: string | null
  /** Area ids from the district down to the deepest that is known. */
  readonly areaPath: readonly string[]
  readonly categoryId: string | null
  readonly urgency: Urgency | null
  readonly recusal: Recusal
  readonly lead: Lead | null
  readonly coUnits: readonly CoUnit[]
  readonly clocks: readonly Clock[]
  readonly returns: number
  readonly contact: { readonly at: number; readonly outcome: ContactOutcome } | null
  readonly settlement: Settlement | null
  readonly ratings: readonly Rating[]
  readonly attempts: readonly Attempt[]
  /** Who has the callback in hand, and until when; whoever let it run out holds nothing any more. */
  readonly caller: { readonly personId: string; readonly until: number } | null
  /** Not to be rung before: the morning after a call in vain, or when they asked for. */
  readonly callbackFrom: number | null
  readonly reworks: number
  readonly reopens: number
  readonly createdAt: number
  readonly endedAt: number | null
  readonly ending: Ending | null
}

/** The rating of the settlement that stands now. */
export const currentRating = (ticket: Ticket): Rating | undefined =>
  ticket.ratings.find((rating) => rating.round === ticket.settlement?.round)

export const unitsInvolved = (ticket: Ticket): readonly string[] => [
  ...(ticket.lead ? [ticket.lead.unitId] : []),
  ...ticket.coUnits.map((co) => co.unitId),
]
