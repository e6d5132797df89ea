/** Refusals are values with a stable code; bugs are exceptions. Words for people live in the client, keyed by the code. */

export interface Refusal {
  readonly ok: false
  readonly code: string
  /** Facts that the words need (what changed, what is allowed); never personal data. */
  readonly detail?: Readonly<Record<string, unknown>>
}

export interface Done<T> {
  readonly ok: true
  readonly value: T
}

export type Result<T> = Done<T> | Refusal

export const done = <T>(value: T): Done<T> => ({ ok: true, value })

export const refuse = (code: string, detail?: Readonly<Record<string, unknown>>): Refusal =>
  detail === undefined ? { ok: false, code } : { ok: false, code, detail }
