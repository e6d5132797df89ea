import type { Actor, Assignment } from '../../src/domain/person/actor'

/** The person behind a call, with the assignments that are in force at this moment. */
export interface Me extends Actor {
  readonly name: string
  readonly phone: string | null
  readonly homeId: string | null
  readonly assignments: readonly HeldAssignment[]
}

/** Whoever reads an open row without being anybody yet: no id of a person is ever this one. */
export const stranger: Me = {
  personId: '00000000-0000-0000-0000-000000000000',
  name: '',
  phone: null,
  homeId: null,
  assignments: [],
}

export interface HeldAssignment extends Assignment {
  /** Epoch ms; null while present. */
  readonly awayUntil: number | null
}
