import type { GenericSchema, InferInput, InferOutput } from 'valibot'

/**
 * One line of the contract: what may be said, what comes back, whether it changes anything, what the log calls it, and
 * which sentence of the law decides who may. Types are inferred from it and never retyped.
 */
export interface Row {
  /** A write runs in one transaction; an effect reaches outside the database too, holds no transaction and is idempotent by itself. */
  readonly kind: 'read' | 'write' | 'effect'
  readonly input: GenericSchema
  readonly output: GenericSchema
  /** The word of the log and of the audit, in Chinese. */
  readonly audit: string
  /** The permission: a road of the table, or a named sentence in the noun's own law. `anyone` = every signed-in person. */
  readonly may: string
  /** Anyone may read it, signed in or not: nobody becomes a person by reading. Only for a `read`. */
  readonly open?: true
}

export type Contract = Readonly<Record<string, Row>>

export type Said<C extends Contract, A extends keyof C> = InferInput<C[A]['input']>
export type Heard<C extends Contract, A extends keyof C> = InferOutput<C[A]['input']>
export type Answer<C extends Contract, A extends keyof C> = InferOutput<C[A]['output']>

/** What travels back. `now` is the cloud's clock: a phone's own clock is never trusted for a promise. */
export type Reply<T> =
  | { readonly ok: true; readonly data: T; readonly call: string; readonly now: string }
  | {
      readonly ok: false
      readonly code: string
      readonly detail?: Readonly<Record<string, unknown>>
      readonly call: string
      readonly now: string
    }
