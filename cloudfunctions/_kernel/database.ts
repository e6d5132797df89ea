import type { Result } from '../../src/domain/result'
import type { Caller } from './caller'
import type { Me } from './me'

/** Something that answers SQL. Rows come back as the driver gives them; each store says what shape it asked for. */
export interface Queries {
  query<R>(text: string, values?: readonly unknown[]): Promise<R[]>
}

/** No connection became free in time: nothing was decided, and the very same may be sent again. */
export class Busy extends Error {
  override readonly name = 'Busy'
}

/** The database during one call. It counts its statements, so that every log line says what a call cost. Throws `Busy`. */
export interface Session extends Queries {
  /** Everything in one transaction: committed when the work is done, rolled back when it refuses or throws. */
  transaction<T>(work: (queries: Queries) => Promise<Result<T>>): Promise<Result<T>>
  readonly statements: number
}

export interface Database {
  session(): Session
  /** Who this is; a person exists from their first call. */
  who(session: Session, caller: Caller, at: number): Promise<Me>
  /** The same for an open read: null when they have never called before, and nobody is made. */
  known(session: Session, caller: Caller, at: number): Promise<Me | null>
}
