import { DAY } from '../../../src/domain/calendar/china-time'
import type { Desk } from '../desk'
import { Catalogue } from './catalogue'
import { calendarNote, keptPromises, lineOf, withinFifteenDays } from './figure'
import { messageOf, rowProblems, type Message } from './message'
import { rowsOf } from './rows'
import { engage, promises, unitIds } from './store'
import { take, ticketIdOf } from './take'

export class NoDistrict extends Error {
  constructor() {
    super('还没有区域数据 there is no district yet: run npm start once')
  }
}

export interface Imported {
  readonly taken: number
  readonly already: number
  readonly refused: number
  readonly guessed: number
}

/** Takes a file of letters and their answers into the desk, and says at the end how many were answered in time. */
export async function importFile(
  desk: Desk,
  file: string,
  limit: number,
  now: Date,
  say: (line: string) => void,
): Promise<Imported> {
  const catalogue = await Catalogue.open(desk)
  if (!catalogue) throw new NoDistrict()
  await engage(catalogue.district, await unitIds(), now)

  const count = { taken: 0, already: 0, refused: 0, guessed: 0 }
  const problem = (line: number, reason: string) => {
    count.refused += 1
    say(`第 ${line} 行没有收 line ${line} not taken: ${reason}`)
  }
  const progress = secondly(() => say(`已收 taken ${count.taken + count.already}, 未收 not taken ${count.refused}`))
  const messages: Message[] = []
  const seen = new Set<string>()
  let rows = 0
  for await (const { line, fields } of rowsOf(file, (at) => problem(at, rowProblems['bad-csv']))) {
    if (rows++ >= limit) break
    const message = messageOf(fields, now.getTime())
    if (typeof message === 'string') problem(line, rowProblems[message])
    else if (seen.has(message.id)) problem(line, rowProblems['same-id-twice'])
    else {
      seen.add(message.id)
      const taken = await take(desk, message, catalogue)
      if (!taken.ok) problem(line, taken.reason)
      else {
        messages.push(message)
        count[taken.isNew ? 'taken' : 'already'] += 1
        if (taken.isKnown) count.guessed += 1
      }
    }
    progress()
  }
  await lapse(desk, messages, now)
  await tell(messages, count, now, say)
  return count
}

/** Nobody can rate these any more: the timer closes each on its own fifteenth day, not all of them today. */
async function lapse(desk: Desk, messages: readonly Message[], now: Date): Promise<void> {
  const days = new Set(messages.map(({ answeredAt }) => Math.ceil((answeredAt + 14 * DAY) / DAY) * DAY))
  for (const day of [...days].sort((a, b) => a - b))
    if (day < now.getTime()) await desk.timer('ticket', 'ticket-due', new Date(day))
}

async function tell(
  messages: readonly Message[],
  count: Imported,
  now: Date,
  say: (line: string) => void,
): Promise<void> {
  const tickets = await promises(messages.map(ticketIdOf))
  const left = count.refused > 0 ? [{ reason: '未收的行 rows not taken', count: count.refused }] : []
  const states = new Map<string, number>()
  for (const { state, ending } of tickets) {
    const standing = ending ? `${state}/${ending}` : state
    states.set(standing, (states.get(standing) ?? 0) + 1)
  }
  say(`新收 new ${count.taken}, 已有 there already ${count.already}, 未收 not taken ${count.refused}`)
  say(`类别：按词猜出 guessed by words ${count.guessed}, 其他 other ${messages.length - count.guessed}`)
  say(`现状 now: ${[...states].map(([state, total]) => `${state} ${total}`).join(', ')}`)
  say(lineOf('按各自时限答复 answered by its own promise', keptPromises(tickets, left, now.getTime())))
  say(lineOf('十五个工作日内答复 within fifteen working days', withinFifteenDays(messages, left, now.getTime())))
  say(calendarNote)
}

/** Lets a thing be said at most once a second. */
function secondly(speak: () => void): () => void {
  let last = performance.now()
  return () => {
    if (performance.now() - last < 1000) return
    last = performance.now()
    speak()
  }
}
