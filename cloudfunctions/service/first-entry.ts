import { randomUUID } from 'node:crypto'
import type { Capacity } from '../../src/domain/law/capacity'
import { FIRST_HASH, newSalt, textDigest } from '../_kernel/chain'
import type { MatterNoun, Step } from '../_matter/entry'

export interface First {
  readonly noun: MatterNoun
  readonly id: string
  readonly road: string
  readonly to: string
  readonly at: number
  readonly by: string
  readonly capacity: Capacity
  /** The words that stand on the matter itself: the chain holds their digest. Null where there are none. */
  readonly text: string | null
  readonly data: Readonly<Record<string, unknown>>
  readonly fingerprint: string
}

/** The first line of a history. */
export const firstEntry = ({ noun, id, road, to, at, by, capacity, text, data, fingerprint }: First): Step => {
  const salt = newSalt()
  const digest = text === null ? {} : { salt, matter: textDigest(salt, text, null) }
  return {
    id: randomUUID(),
    noun,
    subjectId: id,
    seq: 0,
    road,
    from: null,
    to,
    at,
    actorId: by,
    capacity,
    words: { text: null, note: null, data: { ...data, ...digest } },
    fingerprint,
    prevHash: FIRST_HASH,
  }
}
