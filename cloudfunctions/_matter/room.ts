import type { Capacity } from '../../src/domain/law/capacity'
import type { Law } from '../../src/domain/law/law'
import type { Recusal } from '../../src/domain/law/recusal'
import type { Matter } from '../../src/domain/law/road'
import type { Actor } from '../../src/domain/person/actor'
import type { Telling } from '../../src/domain/telling/telling'
import type { Queries } from '../_kernel/database'
import type { MatterNoun } from './entry'

/** What every matter has, whatever its noun. */
export interface Kept extends Matter {
  readonly id: string
  /** Whose matter it is; null where nobody is behind it. */
  readonly requesterId: string | null
  readonly recusal: Recusal
  /** Area ids from the district down, where the matter has a place. */
  readonly areaPath?: readonly string[]
}

/** A matter as it stands now, locked by this transaction. */
export interface Loaded<M extends Kept> {
  readonly matter: M
  readonly number: string
  readonly lastSeq: number
  readonly lastHash: string
}

/** One step as it was decided: what the tellings are made from. */
export interface Taken<M extends Kept, F = unknown> {
  readonly road: string
  readonly before: M
  readonly after: M
  readonly actor: Actor
  readonly at: number
  /** What it was decided on. */
  readonly facts: F
}

/**
 * How a noun keeps its matters: all that the shared steps, histories and timers must know of it. `M` = the matter, `I` = what
 * each road is told, `F` = the facts of its law, `L` = the matter as it is loaded.
 */
export interface Room<M extends Kept, I, F extends { readonly at: number }, L extends Loaded<M>> {
  readonly noun: MatterNoun
  /** Its table; beside its own columns it has id, number, version, state, changed_at, last_seq, last_hash (docs/architecture.md). */
  readonly table: string
  readonly law: Pick<Law<M, I, F>, 'decide'>
  lock(db: Queries, id: string, at: number): Promise<L | null>
  /** The law's half of an update, by column; JSON columns ready to be bound as text. */
  columns(matter: M): Readonly<Record<string, unknown>>
  /** A stranger, and whoever is recused, hears `not-found`. */
  mayRead(actor: Actor, matter: M): boolean
  facts(loaded: L, more: Partial<F>, at: number): F
  capacityOf(road: string, actor: Actor, before: M, after: M): Capacity
  /** Whom this step tells, and of what. The actor is never told of their own step. */
  tell(taken: Taken<M, F>): readonly Telling[]
}
