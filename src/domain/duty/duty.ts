import { nobody, type Recusal } from '../law/recusal'
import type { PostKind, State } from './states'

/** What the law knows of one post. Places are counted on its row, under its lock; the database never lets more in than there are. */
export interface Duty {
  readonly id: string
  readonly version: number
  readonly state: State
  readonly kind: PostKind
  /** A post is nobody's matter. */
  readonly requesterId: null
  /** Area ids from the district down to the community. */
  readonly areaPath: readonly string[]
  readonly recusal: Recusal
  readonly quota: number
  readonly taken: number
  /** Open to every resident, not only to registered members. */
  readonly forAll: boolean
  /** Who vouches for what is done here. */
  readonly leaderId: string
  /** The term; epoch ms. */
  readonly from: number
  readonly to: number
  readonly createdAt: number
  readonly endedAt: number | null
}

export interface Terms {
  readonly quota: number
  readonly forAll: boolean
  readonly leaderId: string
  readonly from: number
  readonly to: number
}

export const blank = (
  made: Terms & { readonly id: string; readonly kind: PostKind; readonly areaPath: readonly string[] },
  at: number,
): Duty => ({
  ...made,
  version: 1,
  state: 'draft',
  requesterId: null,
  recusal: nobody,
  taken: 0,
  createdAt: at,
  endedAt: null,
})
