import { coveredUntil } from '../../../src/domain/calendar/holidays'
import { afterWorkingDays } from '../../../src/domain/calendar/working-days'
import { rate, type Exclusion, type Rate } from '../../../src/domain/figures/rate'
import type { Message } from './message'
import type { Kept } from './store'

/** Answered by the time that the ticket's own rule promised. */
export function keptPromises(tickets: readonly Kept[], left: readonly Exclusion[], asOf: number): Rate {
  const kept = tickets.filter(({ met, due }) => met !== null && Date.parse(met) <= Date.parse(due))
  return rate(kept.length, tickets.length, left, asOf)
}

/** Answered by the end of the fifteenth working day, whatever it was about. */
export function withinFifteenDays(
  messages: readonly Pick<Message, 'askedAt' | 'answeredAt'>[],
  left: readonly Exclusion[],
  asOf: number,
): Rate {
  const kept = messages.filter(({ askedAt, answeredAt }) => answeredAt <= afterWorkingDays(askedAt, 15))
  return rate(kept.length, messages.length, left, asOf)
}

/** `873 / 1711 = 51.0% (95%: 48.7–53.4%)`, and who was left out. Never a bare percentage. */
export function lineOf(name: string, figure: Rate): string {
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`
  const share =
    figure.share === null || figure.low === null || figure.high === null
      ? '少于 10 件，不算比例 under ten, no share'
      : `= ${percent(figure.share)} (95%: ${percent(figure.low)}–${percent(figure.high)})`
  const left = figure.exclusions.map(({ reason, count }) => `${reason} ${count}`).join('; ')
  return `${name}: ${figure.numerator} / ${figure.denominator} ${share}; 未计入 not counted: ${left || '0'}`
}

/** Which years are counted by notices and which by statute alone. */
export const calendarNote = `日历：有国务院通知的年份含调休（截至 ${coveredUntil}），更早的年份按周末和法定节日 years without a notice in the table count weekends and statutory days`
