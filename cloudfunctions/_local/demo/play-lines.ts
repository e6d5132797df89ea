import { DAY } from '../../../src/domain/calendar/china-time'
import { uuidOf } from '../../_kernel/chain'
import type { Desk } from '../desk'
import { PlanRefused } from './play'

/** One step: so many days ago, somebody, what. The matter is named by two words, `duty patrol`; its id and version are the player's. */
export type Line = readonly [
  daysAgo: number,
  who: string,
  matter: string,
  action: string,
  input?: Readonly<Record<string, unknown>>,
]

/** How the matters of a plan are played. */
export interface Playing {
  /** Makes ids and commands: another name, other ids. */
  readonly name: string
  /** Which function has the matters of a kind; the kind is also what a step calls its id. */
  readonly nouns: Readonly<Record<string, string>>
  /** Where the matters of these kinds stand that need no version: what somebody does twice happens once. */
  readonly selves: Readonly<Record<string, { readonly noun: string; readonly of: string }>>
  /** Actions that make a matter, and so name it by `id`. */
  readonly making: readonly string[]
  /** What falls due by itself, each night. */
  readonly timers: readonly (readonly [noun: string, timer: string])[]
  /** For a kind that no table knows. */
  readonly otherwise: string
  /** Whole days ago of the first night. */
  readonly nights: number
}

export const idIn = (name: string, matter: string): string => uuidOf(name, matter)

const wordsIn = (matter: string): [kind: string, name: string] => {
  const space = matter.indexOf(' ')
  return space < 0 ? [matter, matter] : [matter.slice(0, space), matter.slice(space + 1)]
}

/** Plays a plan through the real actions, the oldest step first, each at its own moment, with the timers of every night between. */
export async function playLines(desk: Desk, lines: Iterable<Line>, playing: Playing, now: number): Promise<void> {
  const { name, nouns, selves, making, timers, otherwise } = playing
  const versions = new Map<string, number>()
  let night = playing.nights
  for (const [daysAgo, who, matter, action, input = {}] of [...lines].sort((a, b) => b[0] - a[0])) {
    const at = new Date(Math.round(now - daysAgo * DAY))
    for (; night > daysAgo; night -= 1)
      for (const [noun, timer] of timers) await desk.timer(noun, timer, new Date(now - night * DAY))
    const [kind, word] = wordsIn(matter)
    const self = Object.hasOwn(selves, kind) ? selves[kind] : undefined
    const isMatter = Object.hasOwn(nouns, kind)
    const say = (version: number) => {
      const step = { [kind]: idIn(name, matter), version, command: uuidOf(name, matter, action, String(version)) }
      const named = making.includes(action) ? { id: idIn(name, matter) } : isMatter ? step : {}
      const own = self ? { [self.of]: idIn(name, `${self.of} ${word}`) } : named
      return desk.call(who, self?.noun ?? nouns[kind] ?? otherwise, action, { ...own, ...input }, at)
    }
    const heard = await say(versions.get(matter) ?? 1)
    // What a timer did meanwhile, a person sees when they look again.
    const reply = !heard.ok && heard.code === 'stale-version' ? await say(Number(heard.detail?.['version'])) : heard
    if (!reply.ok)
      throw new PlanRefused(
        `${who} ${action} of ${matter}, ${daysAgo} days ago: ${reply.code} ${JSON.stringify(reply.detail ?? {})}`,
      )
    const { version: next } = reply.data as { version?: number }
    if (next !== undefined && isMatter) versions.set(matter, next)
  }
  for (const [noun, timer] of timers) await desk.timer(noun, timer, new Date(now))
}
