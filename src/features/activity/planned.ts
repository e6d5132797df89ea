import * as v from 'valibot'
import { chinaDay, chinaInstant } from '../../domain/calendar/china-time'
import type { Input } from '../../gateway/make-call'
import { problem, type Problem } from '../../gateway/outcome'
import { clockTime } from '../../words/time'
import type { ActivityView } from './view'

/** What is typed: days YYYY-MM-DD and times HH:MM of China; an empty end day is the day on which it starts. */
export const planDraft = v.object({
  title: v.optional(v.string(), ''),
  place: v.optional(v.string(), ''),
  text: v.optional(v.string(), ''),
  day: v.optional(v.string(), ''),
  from: v.optional(v.string(), ''),
  to: v.optional(v.string(), ''),
  lastDay: v.optional(v.string(), ''),
  quota: v.optional(v.string(), ''),
})
export type Plan = v.InferOutput<typeof planDraft>

export type Said = Omit<Input<'activity', 'edit'>, 'activity' | 'version' | 'command'>

const instant = (day: string, time: string): string | null => {
  const found = /^(\d{2}):(\d{2})/.exec(time)
  if (day === '' || !found) return null
  return new Date(chinaInstant(day, Number(found[1]), Number(found[2]))).toISOString()
}

const missing = (path: string): Problem => problem('bad-input', { issues: [{ path, code: 'missing' }] })

/** As the contract hears it, or the field that nothing was said in. */
export const saidOf = (plan: Plan): Said | Problem => {
  const startsAt = instant(plan.day, plan.from)
  const endsAt = instant(plan.lastDay || plan.day, plan.to)
  if (startsAt === null) return missing('startsAt')
  if (endsAt === null) return missing('endsAt')
  if (plan.quota.trim() === '') return missing('quota')
  const { title, place, text } = plan
  return { title, place, text, startsAt, endsAt, quota: Number(plan.quota) }
}

/** What stands already, to be written on. */
export const planOf = (view: ActivityView): Plan => {
  const [start, end] = [Date.parse(view.startsAt), Date.parse(view.endsAt)]
  const [day, lastDay] = [chinaDay(start), chinaDay(end)]
  const { title, place, text } = view
  const quota = String(view.quota)
  return {
    title,
    place,
    text,
    day,
    from: clockTime(start),
    to: clockTime(end),
    lastDay: lastDay === day ? '' : lastDay,
    quota,
  }
}
