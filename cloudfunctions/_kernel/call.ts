import type { Answer, Contract, Heard } from '../../src/contract/row'
import type { Result } from '../../src/domain/result'
import type { Queries } from './database'
import type { Me } from './me'
import type { Ports } from './ports'

/** One call while it runs. For a write, `db` is inside the transaction. */
export interface Call {
  readonly id: string
  /** The moment of the call, read once; epoch ms. */
  readonly at: number
  readonly me: Me
  readonly db: Queries
  readonly ports: Ports
}

export type Action<C extends Contract, A extends keyof C> = (
  call: Call,
  input: Heard<C, A>,
) => Promise<Result<Answer<C, A>>>

export type Actions<C extends Contract> = { readonly [A in keyof C]: Action<C, A> }

/** What a timer did, for the log. */
export type Timer = (run: TimerRun) => Promise<{ done: number }>

export interface TimerRun {
  readonly at: number
  readonly transaction: <T>(work: (db: Queries) => Promise<Result<T>>) => Promise<Result<T>>
  readonly db: Queries
  readonly ports: Ports
}

/** A noun in the cloud: its contract, an action for each row, and the timers it answers. */
export interface Noun<C extends Contract = Contract> {
  readonly name: string
  readonly contract: C
  readonly actions: Actions<C>
  readonly timers?: Readonly<Record<string, Timer>>
}
