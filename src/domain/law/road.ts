import type { Actor } from '../person/actor'
import type { Refusal } from '../result'

/** Whatever has a life under the law: a state, and a version that every step raises by one. */
export interface Matter<S extends string = string> {
  readonly state: S
  readonly version: number
}

/** Who may, one small sentence per verb. The page hides the button with it and the cloud refuses with it. */
export type Who<M, F> = (actor: Actor, matter: M, facts: F) => boolean

/** Says why not, or null. */
export type Guard<M, I, F> = (matter: M, input: I, facts: F, actor: Actor) => Refusal | null

export interface Road<M extends Matter, I, F> {
  readonly from: readonly M['state'][]
  /** Every state that the road can lead to; `same` = stays where it is. */
  readonly to: readonly (M['state'] | 'same')[]
  readonly who: Who<M, F>
  readonly guards: readonly Guard<M, I, F>[]
  readonly effect: (matter: M, input: I, facts: F, actor: Actor) => M
}

/** A road of the law that is not open yet: its place in the table is kept. */
export interface LaterRoad<M extends Matter> {
  readonly from: readonly M['state'][]
  readonly to: readonly (M['state'] | 'same')[]
  readonly later: true
}

/** The one table of a noun: for each road its states, who may, its guards and its effect. `I` = what each road is told. */
export type Table<M extends Matter, I, F> = { readonly [N in keyof I]: Road<M, I[N], F> | LaterRoad<M> }
