import type { Role } from '../person/roles'

/**
 * Whom a step tells: one person; who has it for a unit now (its A posts that are there, else B; `everyone` = all its handlers);
 * everybody who holds a role for one of these areas; or
 * whoever follows it (附议). Whom the matter is about is never among them, nor who took the step.
 */
export type To =
  | { readonly person: string }
  | { readonly unit: string; readonly everyone?: boolean }
  | { readonly role: Role; readonly areas: readonly string[] }
  | { readonly followers: true }

/**
 * One telling of one step. In the app always; by WeChat message where it was granted; by phone for who has neither
 * (domain.md, "Clocks": never between 21:00 and 08:00 except life and property).
 */
export interface Telling {
  readonly to: To
  /** What the words of the page and of the message are keyed by; unique within the noun: `answered`, `claim-late`. */
  readonly what: string
  /** `must` = somebody has to hear of it, by phone if need be; `news` = it waits in the app. */
  readonly weight: 'must' | 'news'
  /** Life and property: told at night too. */
  readonly atNight?: boolean
  /** The promise that goes with it, epoch ms. */
  readonly due?: number | null
}
