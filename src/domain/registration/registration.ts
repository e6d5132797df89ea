import type { Clock } from '../clock/clock'
import { nobody, type Recusal } from '../law/recusal'
import type { State, Subject } from './states'

/** What the law knows of one registration. Names, skills and texts are not among it. */
export interface Registration {
  readonly id: string
  readonly version: number
  readonly state: State
  readonly subject: Subject
  /** The member, or the contact person of the unit. */
  readonly requesterId: string
  /** Area ids from the district down to the community. */
  readonly areaPath: readonly string[]
  readonly recusal: Recusal
  readonly clocks: readonly Clock[]
  readonly createdAt: number
  readonly endedAt: number | null
}

export interface Registering {
  readonly id: string
  readonly subject: Subject
  readonly requesterId: string
  readonly areaPath: readonly string[]
}

export const blank = (registering: Registering, clocks: readonly Clock[], at: number): Registration => ({
  ...registering,
  version: 1,
  state: 'registered',
  recusal: nobody,
  clocks,
  createdAt: at,
  endedAt: null,
})
