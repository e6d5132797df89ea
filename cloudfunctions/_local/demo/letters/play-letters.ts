import { chinaDay, chinaInstant, DAY, nextDay } from '../../../../src/domain/calendar/china-time'
import { uuidOf } from '../../../_kernel/chain'
import type { Desk } from '../../desk'
import { identityOf } from '../ground'
import { PlanRefused } from '../play'
import { ANSWERED } from './answered'
import { DEPUTIES, SECRETARY, type DemoLetter, type LetterStep } from './correspondence'
import { STANDING } from './standing'

const LETTERS: readonly DemoLetter[] = [...ANSWERED, ...STANDING]

export const letterId = (name: string): string => uuidOf('demo-letter', name)

interface Event {
  readonly at: number
  readonly run: (at: Date) => Promise<void>
}

/** Writes and answers every letter through the real actions, in the order of time, the timer each night. */
export async function playLetters(desk: Desk, now: number): Promise<number> {
  const must = async (as: string, action: string, input: object, at: Date): Promise<Record<string, unknown>> => {
    const reply = await desk.call(as, 'letter', action, input, at)
    if (!reply.ok) throw new PlanRefused(`${as} ${action} at ${at.toISOString()}: ${reply.code}`)
    return reply.data as Record<string, unknown>
  }

  const take = async (id: string, [, as, action, input = {}]: LetterStep, command: string, at: Date): Promise<void> => {
    if (action === 'save-draft') return void (await must(as, action, { letter: id, ...input }, at))
    const seen = await must(as, 'open', { letter: id }, at)
    const publication = seen['publication'] as { digest: string } | null
    const digest = action === 'consent' || action === 'publish' ? { digest: publication?.digest } : {}
    await must(as, action, { letter: id, version: seen['version'], command, ...digest, ...input }, at)
  }

  const events: Event[] = LETTERS.flatMap((letter): Event[] => {
    const id = letterId(letter.name)
    const { level, area, text, aboutSecretary = false } = letter
    const write = (at: Date) =>
      must(letter.writer, 'write', { id, level, area, text, aboutSecretary }, at).then(() => undefined)
    return [
      { at: now - letter.daysAgo * DAY, run: write },
      ...letter.steps.map((step, i): Event => {
        const command = uuidOf('demo-letter-step', letter.name, String(i))
        return { at: now - step[0] * DAY, run: (at) => take(id, step, command, at) }
      }),
    ]
  })
  const first = Math.min(...events.map(({ at }) => at))
  for (const [area, uid] of DEPUTIES) {
    const input = { id: uuidOf('demo-deputy', area, uid), area, person: personOf(uid) }
    await must(SECRETARY[area] ?? '', 'name-deputy', input, new Date(first))
  }
  const tick = (at: Date) => desk.timer('letter', 'letter-due', at).then(() => undefined)
  for (let day = nextDay(chinaDay(first)); chinaInstant(day, 4) < now; day = nextDay(day))
    events.push({ at: chinaInstant(day, 4), run: tick })
  events.push({ at: now, run: tick })
  events.sort((a, b) => a.at - b.at)
  for (const { at, run } of events) await run(new Date(Math.round(at)))
  return LETTERS.length
}

/** As a function makes a person of an identity. */
const personOf = (uid: string): string => uuidOf('identity', identityOf(uid))
