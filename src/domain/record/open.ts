import { start } from '../clock/clock'
import { limits } from '../clock/limits'
import { nobody } from '../law/recusal'
import type { Actor } from '../person/actor'
import { DAY } from '../calendar/china-time'
import { done, refuse, type Result } from '../result'
import type { ServiceRecord } from './record'
import { mostHalfHours, standing, type RecordKind } from './states'

export interface Serving {
  readonly id: string
  readonly kind: RecordKind
  readonly requesterId: string
  readonly areaPath: readonly string[]
  readonly leaderId: string
  readonly halfHours: number
  /** When it was done: the start of its day in China, epoch ms. */
  readonly on: number
  readonly correctsId: string | null
}

/** What was done longer ago is no longer recorded: nobody could confirm it. */
const OLDEST = 366 * DAY

const blank = (serving: Serving, at: number): ServiceRecord => ({
  id: serving.id,
  version: 1,
  state: 'submitted',
  kind: serving.kind,
  requesterId: serving.requesterId,
  areaPath: serving.areaPath,
  recusal: nobody,
  halfHours: serving.halfHours,
  leaderId: serving.leaderId,
  vouchedBy: null,
  correctsId: serving.correctsId,
  clocks: start([], 'vouch', limits.vouch, at),
  createdAt: at,
  endedAt: null,
})

const refusalOf = ({ halfHours, on }: Serving, at: number) => {
  if (!Number.isInteger(halfHours) || halfHours < 1 || halfHours > mostHalfHours) return refuse('bad-hours')
  return on > at || on < at - OLDEST ? refuse('bad-day') : null
}

/** The roads `record` and `correct`: whoever served writes it down. */
export const record = (actor: Actor, serving: Serving, at: number): Result<ServiceRecord> => {
  if (actor.isRule || actor.personId !== serving.requesterId) return refuse('not-yours')
  return refusalOf(serving, at) ?? done(blank(serving, at))
}

/** Whoever checked people in writes down what they did, and vouches for it with that. Nobody vouches for themselves. */
export const recordFor = (actor: Actor, serving: Serving, at: number): Result<ServiceRecord> => {
  const refusal = refusalOf(serving, at)
  if (refusal) return refusal
  const made = blank(serving, at)
  if (actor.isRule || actor.personId !== serving.leaderId) return refuse('not-yours')
  if (serving.requesterId === actor.personId) return done(made)
  return done({
    ...made,
    state: 'vouched',
    vouchedBy: actor.personId,
    clocks: start(
      made.clocks.map((clock) => ({ ...clock, met: at })),
      'confirm',
      limits.confirm,
      at,
    ),
  })
}

export const mayBeCorrected = (state: ServiceRecord['state']): boolean => standing.includes(state)
