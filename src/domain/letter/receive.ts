import { start } from '../clock/clock'
import { letterLimits } from '../clock/limits'
import type { Recusal } from '../law/recusal'
import type { Actor } from '../person/actor'
import { done, refuse, type Result } from '../result'
import type { Desk, Letter } from './letter'
import type { OfficeLevel } from './states'

export interface Opening {
  readonly id: string
  readonly level: OfficeLevel
  readonly chosenAreaId: string
  readonly areaPath: readonly string[]
  readonly recusal: Recusal
  /** Where it goes (routing.ts); null when nobody is left to read it. */
  readonly desk: Desk | null
}

/** The road `write`: makes a letter, with both promises at once. The client makes the id. Refusals: `not-yours`, `no-reader`. */
export const receive = (actor: Actor, opening: Opening, at: number): Result<Letter> => {
  if (actor.isRule) return refuse('not-yours')
  if (!opening.desk) return refuse('no-reader')
  return done({
    ...opening,
    desk: opening.desk,
    version: 1,
    state: 'received',
    requesterId: actor.personId,
    readerId: null,
    asked: false,
    clocks: start(start([], 'notice', letterLimits.notice, at), 'reply', letterLimits.answer, at),
    rounds: 0,
    ratings: [],
    forwards: 0,
    reopens: 0,
    publication: null,
    createdAt: at,
    settledAt: null,
    endedAt: null,
    ending: null,
  })
}
