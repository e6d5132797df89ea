import { chinaDay, chinaInstant, nextDay } from '../../../src/domain/calendar/china-time'
import { uuidOf } from '../../_kernel/chain'
import type { Desk } from '../desk'
import type { Step } from './plan/diary'
import type { PlannedTicket } from './plan/life'

/** Something of the plan went otherwise than the law allows: a mistake in the plan, or in the law. */
export class PlanRefused extends Error {}

type Event = { readonly at: number; readonly ticket?: PlannedTicket; readonly step?: Step; readonly index?: number }

/** Plays everybody's part through the real actions, in the order of time, the timers between. */
export async function play(
  desk: Desk,
  plan: readonly PlannedTicket[],
  now: number,
  heard: (done: number, of: number) => void,
): Promise<void> {
  const events: Event[] = [
    ...plan.flatMap((ticket) => ticket.steps.map((step, index) => ({ at: step.at, ticket, step, index }))),
  ]
  events.push(...timersUpTo(Math.min(...events.map((event) => event.at)), now))
  // Stable: what happens at one moment stays in the ticket's own order.
  events.sort((a, b) => a.at - b.at)
  const versions = new Map<string, number>()
  for (const [done, event] of events.entries()) {
    if (event.ticket && event.step) await take(desk, event.ticket.id, event.step, event.index ?? 0, versions)
    else await desk.timer('ticket', 'ticket-due', new Date(event.at))
    heard(done + 1, events.length)
  }
}

async function take(
  desk: Desk,
  ticket: string,
  step: Step,
  index: number,
  versions: Map<string, number>,
): Promise<void> {
  const at = new Date(step.at)
  let version = versions.get(ticket)
  if (step.only) {
    const seen = await desk.call(step.as, 'ticket', 'open', { ticket }, at)
    const standing = seen.ok ? (seen.data as { version: number; state: string }) : null
    if (standing?.state !== step.only) return
    version = standing.version
  }
  const named =
    step.action === 'submit'
      ? { id: ticket }
      : { ticket, version, command: uuidOf('demo-command', ticket, String(index)) }
  const reply = await desk.call(step.as, 'ticket', step.action, { ...named, ...step.input }, at)
  if (!reply.ok)
    throw new PlanRefused(
      `${step.as} ${step.action} at ${at.toISOString()}: ${reply.code} ${JSON.stringify(reply.detail ?? {})}`,
    )
  const { version: next, state } = reply.data as { version: number; state: string }
  if (state !== step.to) throw new PlanRefused(`${step.as} ${step.action} led to ${state}, not ${step.to}`)
  versions.set(ticket, next)
}

/** Each night at four, and once at the end: what fell due by itself. */
function timersUpTo(from: number, now: number): Event[] {
  const nights: Event[] = []
  for (let day = chinaDay(from); chinaInstant(day, 4) < now; day = nextDay(day))
    nights.push({ at: chinaInstant(day, 4) })
  return [...nights, { at: now }]
}
