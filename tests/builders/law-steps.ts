import type { Actor } from '../../src/domain/person/actor'
import { decide } from '../../src/domain/ticket/decide'
import type { Facts, RoadInput, RoadName } from '../../src/domain/ticket/roads'
import type { Ticket } from '../../src/domain/ticket/ticket'
import { actor, facts, held, inputs } from './law-ticket'

/** Who is who in the tests of the guards: the lamp office leads, the greens help. */
export const dispatcher = actor('dispatcher', held('dispatcher', { area: 'd' }))
export const leadA = actor('lead-a', held('handler', { unit: 'lamps' }))
export const leadB = actor('lead-b', held('handler', { unit: 'lamps', post: 'B' }))
export const greens = actor('greens', held('handler', { unit: 'greens' }))
export const verifier = actor('verifier', held('verifier', { area: 'd' }))
export const supervisor = actor('supervisor', held('supervisor', { area: 'd' }))
export const operator = actor('operator', held('operator', { area: 'd' }))
export const requester = actor('requester')

/** `ok`, or the code of the refusal. */
export const verdict = <N extends RoadName>(
  road: N,
  who: Actor,
  ticket: Ticket,
  input: RoadInput[N] = inputs[road],
  more: Partial<Facts> = {},
): string => {
  const result = decide(road, ticket, who, input, { ...facts, ...more })
  return result.ok ? 'ok' : result.code
}

export const taken = <N extends RoadName>(
  road: N,
  who: Actor,
  ticket: Ticket,
  input: RoadInput[N] = inputs[road],
  more: Partial<Facts> = {},
): Ticket => {
  const result = decide(road, ticket, who, input, { ...facts, ...more })
  if (!result.ok) throw new Error(`refused: ${result.code}`)
  return result.value
}
