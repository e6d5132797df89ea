import { isNamedIn, type Recusal } from '../law/recusal'
import type { Actor } from '../person/actor'
import type { Desk } from './letter'

/** An office to which a letter can go: who holds it, and who reads with them. */
export interface Office {
  readonly areaId: string
  /** The committee or the street office itself; null where there is none. */
  readonly unitId: string | null
  readonly secretaries: readonly Actor[]
  readonly deputies: readonly Actor[]
  /** Supervisors of the district, where it has no secretary. */
  readonly standIns: readonly Actor[]
}

/**
 * The desk for a letter: the chosen office, or the first one above it that it is not about and that has somebody to read it. An
 * office whose secretary, or whose own unit, is named is passed over as a whole, deputies included. `offices` = the chosen one
 * first, then upwards. Null when nobody is left.
 */
export const deskFor = (offices: readonly Office[], recusal: Recusal, writerId: string): Desk | null => {
  for (const office of offices) {
    const isAbout =
      (office.unitId !== null && recusal.unitIds.includes(office.unitId)) ||
      office.secretaries.some((secretary) => isNamedIn(secretary, recusal))
    const standsIn = office.secretaries.length === 0 && office.standIns.length > 0
    const readers = [...office.secretaries, ...office.deputies, ...(standsIn ? office.standIns : [])].filter(
      (reader) => reader.personId !== writerId && !isNamedIn(reader, recusal),
    )
    if (!isAbout && readers.length > 0)
      return { areaId: office.areaId, deputyIds: office.deputies.map((deputy) => deputy.personId), standsIn }
  }
  return null
}
