import type { RefusalReason, State } from '../../src/domain/ticket/states'
import type { Queries } from '../_kernel/database'

/** How a ticket stands, as everybody may know it who knows what it was made of: no text, no place, no people. Times epoch ms. */
export interface TicketStanding {
  readonly number: string
  readonly state: State
  readonly due: number | null
  /** The unit that has it. */
  readonly unit: string | null
  /** Once a verifier has let it through; masked. */
  readonly answer: { readonly text: string; readonly at: number } | null
  readonly refused: { readonly reason: RefusalReason; readonly instead: string } | null
}

/** How the ticket of a matter ended: only one that was answered has answered it. */
export type TicketEnd = 'answered' | 'not-answered'

export interface TicketStandings {
  /** By the ticket's id. */
  standings(db: Queries, ids: readonly string[]): Promise<ReadonlyMap<string, TicketStanding>>
  ends(db: Queries, ids: readonly string[]): Promise<ReadonlyMap<string, TicketEnd>>
}
