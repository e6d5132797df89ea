import { createHash } from 'node:crypto'
import { communityWorkers, operators, resident, secretaries, supervisors, type Staff } from '../district/people'
import { BUSY_COMMUNITY } from '../fill/drawn'
import type { Reading } from './readers'

type Input = Readonly<Record<string, unknown>>

export const first = (from: readonly Staff[]): Staff => from[0] as Staff
/** The id that a fill gave to what it laid. */
export const laid = (what: string): string => {
  const hex = createHash('md5').update(`load-${what}`).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
export const operator = first(operators)
export const supervisor = first(supervisors)
export const secretary = secretaries[BUSY_COMMUNITY] as Staff
export const worker = first(communityWorkers)
export const QUIET = resident(1_234)

export const by = (who: Staff | string, what: string, action: string, input: Input = {}): Reading => ({
  name: `${action}: ${what}`,
  uid: typeof who === 'string' ? who : who.uid,
  action,
  input,
})
export const under = (who: Staff, what: string, action: string, input: Input = {}): Reading =>
  by(who, what, action, { assignment: who.held.id, ...input })
