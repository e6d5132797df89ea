import { DAY, HOUR } from '../calendar/china-time'
import type { Clock } from '../clock/clock'
import type { ClockName } from '../clock/limits'
import { quietUntil } from '../telling/quiet-hours'
import type { Telling, To } from '../telling/telling'
import { isOpen, supervisions, type Supervision } from './states'
import type { Ticket } from './ticket'

const raised: readonly { readonly level: Exclude<Supervision, 'none'>; readonly after: number }[] = [
  { level: 'reminder', after: 0 },
  { level: 'yellow', after: DAY },
  { level: 'red', after: 3 * DAY },
  { level: 'talk', after: 7 * DAY },
]

export const higher = (one: Supervision, other: Supervision): Supervision =>
  supervisions.indexOf(one) >= supervisions.indexOf(other) ? one : other

/** Promises that staff made. The requester's own two (supply, rate) are reminded of once and are nobody's lateness. */
type StaffClock = Exclude<ClockName, 'supply' | 'rate'>
const isStaffs = (name: ClockName): name is StaffClock => name !== 'supply' && name !== 'rate'

/** One reminder of one running promise. `at`: the moment at which it is due; epoch ms. */
export interface Reminder {
  readonly clock: Clock
  readonly stage: 'soon' | Exclude<Supervision, 'none'>
  readonly at: number
}

/** 75% of the limit, or two hours before it ends, whichever is later. */
const soonAt = ({ started, due }: Clock): number => Math.max(started + (due - started) * 0.75, due - 2 * HOUR)

const isRunning = (clock: Clock): boolean => clock.met === null && !clock.dropped && clock.pausedAt === null

/** Never in quiet hours, except life and property: what falls into the night is due in the morning. */
const stagesOf = (ticket: Ticket, clock: Clock): Reminder[] => {
  const day = (at: number): number => (ticket.urgency === 'life' ? at : quietUntil(at))
  const soon: Reminder = { clock, stage: 'soon', at: day(soonAt(clock)) }
  if (!isStaffs(clock.name)) return [soon]
  const late = raised.map(({ level, after }): Reminder => ({ clock, stage: level, at: day(clock.due + after) }))
  return [soon, ...late]
}

const all = (ticket: Ticket): Reminder[] =>
  isOpen(ticket.state) ? ticket.clocks.filter(isRunning).flatMap((clock) => stagesOf(ticket, clock)) : []

/**
 * What is due by now: of each running promise the furthest stage alone. A timer that comes late tells of what is, not of all that
 * has been. Told before, it is told again by the same id, and so not at all.
 */
export const dueReminders = (ticket: Ticket, at: number): Reminder[] => {
  const furthest = new Map<Clock, Reminder>()
  for (const reminder of all(ticket)) if (reminder.at <= at) furthest.set(reminder.clock, reminder)
  return [...furthest.values()]
}

/** When the next one is due after `after`; null when none is. Epoch ms. */
export const nextReminder = (ticket: Ticket, after = -Infinity): number | null => {
  const moments = all(ticket).flatMap(({ at }) => (at > after ? [at] : []))
  return moments.length === 0 ? null : Math.min(...moments)
}

/** How far lateness has gone by these reminders. */
export const supervisionOf = (reminders: readonly Reminder[]): Supervision =>
  reminders.reduce<Supervision>((level, { stage }) => (stage === 'soon' ? level : higher(level, stage)), 'none')

/** Who made the promise, and so is reminded of it first. */
const owners = (ticket: Ticket, name: ClockName): To[] => {
  const areas = ticket.areaPath
  const lead: To[] = ticket.lead ? [{ unit: ticket.lead.unitId }] : []
  switch (name) {
    case 'claim':
      return lead
    case 'contact':
    case 'settle':
      // Nobody has it yet, or it was given back: then it lies with whoever dispatches.
      return lead.length > 0 ? lead : [{ role: 'dispatcher', areas }]
    case 'verify':
      return [{ role: 'verifier', areas }]
    case 'callback':
      return [{ role: 'operator', areas }]
    case 'review':
      return [
        { role: 'verifier', areas },
        { role: 'supervisor', areas },
      ]
    case 'supply':
    case 'rate':
      return [{ person: ticket.requesterId }]
    default:
      return [{ role: 'dispatcher', areas }]
  }
}

/** One level up: whoever supervises; a red card also the secretary of the place. Unclaimed: the B post and the dispatcher. */
const above = (ticket: Ticket, { clock, stage }: Reminder): To[] => {
  const areas = ticket.areaPath
  if (stage === 'soon') return []
  const claim: To[] =
    clock.name === 'claim'
      ? [...(ticket.lead ? [{ unit: ticket.lead.unitId, everyone: true } as const] : []), { role: 'dispatcher', areas }]
      : []
  const secretary: To[] = stage === 'red' || stage === 'talk' ? [{ role: 'secretary', areas }] : []
  return [...claim, { role: 'supervisor', areas }, ...secretary]
}

const whatOf = ({ clock, stage }: Reminder): string => {
  if (clock.name === 'supply') return 'ask-ends'
  if (clock.name === 'rate') return 'rate-ends'
  if (stage === 'soon') return `${clock.name}-soon`
  return stage === 'reminder' ? `${clock.name}-late` : `raised-${stage}`
}

/** Whom a reminder tells. A unit that is late has to hear of it; whoever only oversees finds it in the app. */
export const tellingsOf = (ticket: Ticket, reminder: Reminder): Telling[] => {
  const more = {
    what: whatOf(reminder),
    due: reminder.clock.due,
    atNight: ticket.urgency === 'life',
  }
  const late = reminder.stage !== 'soon'
  const own = owners(ticket, reminder.clock.name).map((to): Telling => ({
    ...more,
    to,
    weight: late && 'unit' in to ? 'must' : 'news',
  }))
  return [...own, ...above(ticket, reminder).map((to): Telling => ({ ...more, to, weight: 'news' }))]
}
