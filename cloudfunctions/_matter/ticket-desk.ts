import type { Urgency } from '../../src/domain/clock/limits'
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
  /** Photos of the origin's that the ticket shows, too: each file is kept once, and each matter decides alone who may see it. */
  readonly shared?: readonly string[]
  /**
   * With a category the matter is accepted at once, by rule and in the same transaction (domain.md: "hotline at once"); without
   * an urgency of its own it gets the catalogue's.
   */
  readonly category?: string | null
  readonly urgency?: Urgency | null
}

export interface Filed {
  readonly id: string
  readonly number: string
  readonly version: number
  readonly state: State
  /** When it must be taken up; epoch ms. */
  readonly acceptDue: number
  /** When it must be settled; null until it is accepted; epoch ms. */
  readonly settleDue: number | null
  /** Its requester and filer, for whoever tells them. */
  readonly isNew: boolean
}

/** An answer read from the knowledge base while the caller waits. */
export interface AtOnce {
  readonly ticket: string
  readonly reply: string
  /** What it was read from; null when the operator knew it by heart. */
  readonly article: { readonly id: string; readonly version: number } | null
  /** For staff alone. */
  readonly note: string | null
}

export interface AnsweredAtOnce {
  readonly id: string
  readonly number: string
  readonly version: number
  /** `closed`, or `callback` when the seeded draw wants to hear the caller. */
  readonly state: State
}

/**
 * What other nouns may ask of the ticket, within their own transaction. The ticket's room fills it (ticket/file.ts), and
 * `_composed` hands it to the nouns that need it.
 */
export interface TicketDesk {
  file(call: Call, filing: Filing): Promise<Result<Filed>>
  /** Whom the matter turned out to be about after it was filed: they lose sight of every ticket that was made of it, too. */
  keepOut(call: Call, origin: Filing['origin'], recusal: Recusal): Promise<void>
  /**
   * 当场答复: a consultation by hotline, submitted and not yet taken up (so filed without a category), closed with its answer by
   * the operator who speaks with the caller. Said again in the same words it is the same answer.
   */
  answerAtOnce(call: Call, said: AtOnce): Promise<Result<AnsweredAtOnce>>
}
