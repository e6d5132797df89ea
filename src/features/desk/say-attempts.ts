import { chinaDay } from '../../domain/calendar/china-time'
import type { View } from './view'

/** Three failed calls, each on a day of its own, end it (domain.md, call back). */
const FAILED_DAYS = 3

/** Which attempt the next one is, counting only what belongs to the settlement that stands now. */
export const sayAttempts = ({ attempts, settlement }: Pick<View, 'attempts' | 'settlement'>, now: number): string => {
  const since = settlement ? Date.parse(settlement.at) : 0
  const failed = attempts.filter((attempt) => Date.parse(attempt.at) >= since && attempt.outcome !== 'reached')
  const days = new Set(failed.map((attempt) => chinaDay(Date.parse(attempt.at))))
  if (failed.length === 0) return '这是第 1 次回访。没打通可以换一天再打，满 3 天都没打通就结案。'
  const today = days.has(chinaDay(now)) ? '今天已经打过，再没打通不另算一天。' : ''
  const last = days.size === FAILED_DAYS - 1 && today === '' ? '今天再没打通，就按“联系不上”结案。' : ''
  return `这是第 ${failed.length + 1} 次回访。没打通的有 ${days.size} 天，满 ${FAILED_DAYS} 天结案。${today}${last}`
}
