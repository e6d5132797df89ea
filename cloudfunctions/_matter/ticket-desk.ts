import type { Recusal } from '../../src/domain/law/recusal'
import type { Result } from '../../src/domain/result'
import type { Channel, Kind, State } from '../../src/domain/ticket/states'
import type { Call } from '../_kernel/call'
import type { MatterNoun } from './entry'

/** A matter of another noun that becomes a ticket: a call that is filed, a letter that is forwarded, a post that is raised. */
export interface Filing {
  /** The ticket's own id: the same id again, from the same origin, is the same ticket. */
  readonly id: string
  readonly origin: { readonly noun: MatterNoun; readonly id: string }
  readonly channel: Channel
  readonly kind: Kind
  readonly text: string
  /** As people say it. */
  readonly place: string
  readonly areaId: string
  readonly point: { readonly longitude: number; readonly latitude: number } | null
  /** Whose matter it is, and who rates it. */
  readonly requesterId: string
  /** The hand of a rule instead of the caller's: what a call centre pushes has nobody behind it. */
  readonly byRule: boolean
  /** Whom it is about, in full: recusal goes with the matter. */
  readonly about: { readonly unit: string | null; readonly person: string | null }
  readonly recusal: Recusal
  /** Kept photos of the caller's that go with it. */
  readonly photos: readonly string[]
}

export interface Filed {
  readonly id: string
  readonly number: string
  readonly version: number
  readonly state: State
  /** When it must be taken up; epoch ms. */
  readonly acceptDue: number
  /** Its requester and filer, for whoever tells them. */
  readonly isNew: boolean
}

/**
 * What other nouns may ask of the ticket, within their own transaction. The ticket's room fills it (ticket/file.ts), and
 * `_composed` hands it to the nouns that need it.
 */
export interface TicketDesk {
  file(call: Call, filing: Filing): Promise<Result<Filed>>
  /** Whom the matter turned out to be about after it was filed: they lose sight of every ticket that was made of it, too. */
  keepOut(call: Call, origin: Filing['origin'], recusal: Recusal): Promise<void>
}
