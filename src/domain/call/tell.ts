import { running, type Clock } from '../clock/clock'
import type { ClockName } from '../clock/limits'
import type { Actor } from '../person/actor'
import type { Telling, To } from '../telling/telling'
import type { PhoneCall } from './phone-call'
import type { Facts } from './roads'

interface Taken {
  readonly road: string
  readonly before: PhoneCall
  readonly after: PhoneCall
  readonly actor: Actor
  readonly facts: Pick<Facts, 'next'>
}

const due = (call: PhoneCall): number | null => running(call.clocks, 'file')?.due ?? null

/** Left for whoever comes next: they hear of it, or everybody of the desk where the roster names nobody. */
const left = (call: PhoneCall, next: readonly string[]): readonly Telling[] => {
  const to: readonly To[] =
    next.length > 0 ? next.map((person) => ({ person })) : [{ role: 'operator', areas: call.areaPath }]
  return to.map((one) => ({ to: one, what: 'left-for-the-desk', weight: 'must', atNight: true, due: due(call) }))
}

/**
 * Whom a step of a call tells. The hotline works day and night, so its own people are told at night too; the caller is told by
 * the ticket that the call became.
 */
export const tell = ({ road, before, after, facts }: Taken): readonly Telling[] => {
  if (road === 'hand-over')
    return after.operatorId === null
      ? left(after, facts.next)
      : [{ to: { person: after.operatorId }, what: 'handed-to-you', weight: 'must', atNight: true, due: due(after) }]
  if (road === 'take-over' && before.operatorId !== null)
    return [{ to: { person: before.operatorId }, what: 'taken-over', weight: 'news', atNight: true }]
  return []
}

/** The clocks whose lateness somebody hears of, and as what. */
const late: Readonly<Partial<Record<ClockName, string>>> = { 'ring-back': 'ring-back-late', file: 'file-late' }

/** A promise of the desk that has run out: told to its operator and to the supervisors of its area. Null when none has. */
export const warn = (call: PhoneCall, at: number): { clock: Clock; tellings: readonly Telling[] } | null => {
  for (const [name, what] of Object.entries(late)) {
    const clock = running(call.clocks, name as ClockName)
    if (!clock || clock.due > at) continue
    const told = { what, weight: 'must', atNight: true, due: clock.due } as const
    return {
      clock,
      tellings: [
        ...(call.operatorId === null ? [] : [{ to: { person: call.operatorId }, ...told }]),
        { to: { role: 'supervisor', areas: call.areaPath }, ...told },
      ],
    }
  }
  return null
}
