import type { Kind, Outcome, RefusalReason } from '../../../../src/domain/ticket/states'

/**
 * One matter as it might really be told, written for this product. `[甲|乙]` is a choice made by the seed;
 * `{estate} {road} {community} {street} {n} {m} {unit} {phone} {handler}` are filled from where it happens.
 */
export interface Story {
  /** A leaf of the category tree. */
  readonly category: string
  readonly text: string
  readonly place: string
  /** The official answer. */
  readonly answer: string
  /** `fixed` unless said. The last two need a supervisor's key. */
  readonly outcome?: Outcome
  readonly kind?: Kind
  /** The door that fits; the phone of the resident otherwise. */
  readonly door?: 'hotline' | 'visit' | 'walk-in' | 'neighbour'
  /** Whose words they are, where the words say so: `somebody` is none of the people of the sign-in page. */
  readonly teller?: 'elder' | 'working' | 'somebody'
  /** What the dispatcher had to ask, and what came back. */
  readonly question?: string
  readonly supply?: string
  /** The unit that got it first by mistake, and why it gave it back. */
  readonly returned?: { readonly from: string; readonly reason: string }
  /** What the verifier sent back before it went out. */
  readonly rejected?: string
  readonly refused?: { readonly reason: RefusalReason; readonly instead: string }
  readonly withdrawn?: string
  /** Words of a rating when all is well, and when it is not. */
  readonly thanks?: string
  readonly grumble?: string
  /** The answer after a rework. */
  readonly redone?: string
  /** Why a reviewer let the answer stand. */
  readonly upheld?: string
  /** The unit that is complained about, by desk: it must be kept out of it. */
  readonly about?: 'community' | 'property' | 'street:order' | 'street:office' | 'street:service'
  /** Only in villages, or only in the town. */
  readonly where?: 'village' | 'town'
  /** A helping unit and what it did. */
  readonly co?: { readonly unit: string; readonly part: string }
}
