import type { Capacity } from '../../src/domain/law/capacity'
import { linkHash, newSalt, textDigest } from '../_kernel/chain'
import { iso } from './times'

/** The nouns whose matters have a life and a history. */
export type MatterNoun =
  | 'ticket'
  | 'call'
  | 'letter'
  | 'post'
  | 'reply'
  | 'registration'
  | 'duty'
  | 'pledge'
  | 'record'
  | 'listing'
  | 'agreement'
  | 'team'
  | 'activity'
  | 'roster'
  | 'swap'
  | 'article'

/** What one step writes into the history. `text` is read by the requester, `note` by staff. */
export interface Words {
  readonly text: string | null
  readonly note: string | null
  /** Facts that the words of the page need (reason, outcome, unit); never typed text. */
  readonly data: Readonly<Record<string, unknown>>
}

export const wordless: Words = { text: null, note: null, data: {} }

export interface Step {
  readonly id: string
  readonly noun: MatterNoun
  readonly subjectId: string
  readonly seq: number
  readonly road: string
  readonly from: string | null
  readonly to: string
  readonly at: number
  /** Null for the hand of a timer or a rule. */
  readonly actorId: string | null
  readonly capacity: Capacity
  readonly words: Words
  readonly fingerprint: string
  readonly prevHash: string
}

/** The entry's columns, its text digested and its hash linked to the one before. */
export const entryColumns = (step: Step): Readonly<Record<string, unknown>> & { readonly hash: string } => {
  const salt = newSalt()
  const digest = textDigest(salt, step.words.text, step.words.note)
  const hash = linkHash(step.prevHash, {
    id: step.id,
    subject: step.subjectId,
    seq: step.seq,
    road: step.road,
    from: step.from,
    to: step.to,
    at: iso(step.at),
    actor: step.actorId,
    role: step.capacity.role,
    unit: step.capacity.unitId,
    digest,
    data: step.words.data,
  })
  return {
    id: step.id,
    noun: step.noun,
    subject_id: step.subjectId,
    seq: step.seq,
    road: step.road,
    from_state: step.from,
    to_state: step.to,
    at: new Date(step.at),
    actor_id: step.actorId,
    actor_role: step.capacity.role,
    actor_unit: step.capacity.unitId,
    text: step.words.text,
    note: step.words.note,
    salt,
    digest,
    data: JSON.stringify(step.words.data),
    fingerprint: step.fingerprint,
    prev_hash: step.prevHash,
    hash,
  }
}
