import {
  chinaDay,
  chinaInstant,
  chinaParts,
  DAY,
  HOUR,
  MINUTE,
  nextDay,
} from '../../../../src/domain/calendar/china-time'
import { isWorkingDay } from '../../../../src/domain/calendar/working-days'
import type { Random } from '../random'

/** How many of a hundred matters are told in each hour of the day: breakfast, after work, and few at night. */
const TOLD = [1, 1, 0, 0, 0, 1, 3, 6, 9, 10, 8, 6, 5, 4, 6, 7, 6, 5, 5, 5, 5, 4, 2, 1]

/** A moment on the day of `at` at which somebody might well tell of something. */
export function tellingMoment(day: string, random: Random): number {
  let left = random.next() * TOLD.reduce((sum, weight) => sum + weight, 0)
  const hour = TOLD.findIndex((weight) => (left -= weight) < 0)
  return chinaInstant(day, Math.max(hour, 0)) + random.whole(0, 59) * MINUTE + random.whole(0, 59) * 1000
}

/** The same moment if an office is open then, else soon after the next opening. */
export function officeMoment(at: number, random: Random): number {
  let day = chinaDay(at)
  const { hour } = chinaParts(at)
  if (isWorkingDay(day) && hour >= 9 && hour < 18) return at
  if (!isWorkingDay(day) || hour >= 18)
    do day = nextDay(day)
    while (!isWorkingDay(day))
  return chinaInstant(day, 9) + random.whole(2, 80) * MINUTE
}

/** The same moment if people are awake then, else after breakfast. */
export function wakingMoment(at: number, random: Random): number {
  const { hour } = chinaParts(at)
  if (hour >= 8 && hour < 21) return at
  const day = hour >= 21 ? nextDay(chinaDay(at)) : chinaDay(at)
  return chinaInstant(day, 8) + random.whole(5, 150) * MINUTE
}

export const minutes = (random: Random, from: number, to: number): number => random.between(from, to) * MINUTE
export const hours = (random: Random, from: number, to: number): number => random.between(from, to) * HOUR
export const days = (random: Random, from: number, to: number): number => random.between(from, to) * DAY
