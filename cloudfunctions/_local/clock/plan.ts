import { parseCron } from './cron'
import type { Declared } from '../functions/declared'

export interface Firing {
  readonly at: number
  readonly noun: string
  readonly name: string
}

/**
 * What would have fired between two moments, in order. When that is more than `most`, the time is cut into windows and each
 * timer fires once in a window, at its last occurrence there: timers are idempotent and look at what has fallen due, so a week
 * of minutes needs no ten thousand runs.
 */
export function planFirings(declared: readonly Declared[], from: number, to: number, most: number): Firing[] {
  const all = declared.flatMap(({ name: noun, triggers }) =>
    triggers.map(({ name, cron }) => occurrences(cron, from, to).map((at) => ({ at, noun, name }))),
  )
  const count = all.reduce((sum, one) => sum + one.length, 0)
  const windows = Math.max(1, Math.floor(most / Math.max(1, all.length)))
  const kept = count <= most ? all : all.map((one) => lastOfEach(one, (to - from) / windows, from))
  return kept.flat().sort((a, b) => a.at - b.at || a.noun.localeCompare(b.noun) || a.name.localeCompare(b.name))
}

function occurrences(text: string, from: number, to: number): number[] {
  const cron = parseCron(text)
  const found: number[] = []
  for (let at = cron.next(from); at !== null && at <= to; at = cron.next(at)) found.push(at)
  return found
}

function lastOfEach(firings: readonly Firing[], width: number, from: number): Firing[] {
  return firings.filter((one, i) => {
    const following = firings[i + 1]
    return !following || windowOf(following.at) !== windowOf(one.at)
  })
  function windowOf(at: number): number {
    return Math.ceil((at - from) / width)
  }
}
