import type { Actor, Assignment } from '../../src/domain/person/actor'

/** The person behind a call, with the assignments that are in force at this moment. */
export interface Me extends Actor {
  readonly name: string
  readonly phone: string | null
  readonly homeId: string | null
  readonly assignments: readonly HeldAssignment[]
}

export interface HeldAssignment extends Assignment {
  /** Epoch ms; null while present. */
  readonly awayUntil: number | null
}
