import { good, type Caller } from '../bundle'
import { median, quantile, type Figure } from '../figure'
import { readings, type Reading } from './readers'

const CALLS = 2_000
const PAGES = 4
const WARM = 20

/** Somebody who reads one list as a person does: the first page, then on, at most a few pages deep. */
class Reader {
  readonly ms: number[] = []
  statements = 0
  private after: string | null = null
  private turns = 0

  constructor(
    readonly reading: Reading,
    private readonly call: Caller,
  ) {}

  async read(kept: boolean): Promise<void> {
    const { uid, action, input } = this.reading
    const measured = await this.call(uid, action, this.after === null ? input : { ...input, after: this.after })
    const { next } = good(measured) as { next?: unknown }
    this.turns += 1
    this.after = this.turns % PAGES === 0 ? null : typeof next === 'string' ? next : null
    if (!kept) return
    this.ms.push(measured.ms)
    this.statements = Math.max(this.statements, measured.statements)
  }
}

/**
 * The figures of one kind of list: all its readers together, and the slowest of them by name. They take turns, so that a moment
 * in which the machine does something else falls on all of them; one reader alone is judged by the middle of its calls.
 */
async function measure(
  call: Caller,
  those: readonly Reading[],
  words: string,
  where: string,
  judged: boolean,
  atMost = 25,
): Promise<{ figures: Figure[]; most: number }> {
  const readers = those.map((reading) => new Reader(reading, call))
  const rounds = Math.ceil((judged ? CALLS : CALLS / 4) / readers.length)
  for (let round = -WARM; round < rounds; round++) for (const reader of readers) await reader.read(round >= 0)
  const all = readers.flatMap(({ ms }) => ms)
  const slowest = [...readers].sort((a, b) => median(b.ms) - median(a.ms))[0]
  const note = `${all.length} calls, median ${median(all).toFixed(1)}, p99 ${quantile(all, 0.99).toFixed(1)} ms`
  const limit = judged ? { atMost } : {}
  return {
    figures: [
      { name: `${words}, p95 ${where}`, measured: quantile(all, 0.95), unit: 'ms', ...limit, note },
      {
        name: '  its slowest reader, median',
        measured: median(slowest?.ms ?? []),
        unit: 'ms',
        ...limit,
        note: slowest?.reading.name ?? '',
      },
    ],
    most: Math.max(...readers.map(({ statements }) => statements)),
  }
}

/** Opens tickets that a dispatcher finds in the queue. */
async function opens(call: Caller, where: string): Promise<Figure> {
  const queue = readings.find(({ action }) => action === 'queue') as Reading
  const { items } = good(await call(queue.uid, 'queue', { ...queue.input, limit: 50 })) as { items: { id: string }[] }
  const ms: number[] = []
  for (let n = 0; n < CALLS / 4; n++) {
    const measured = await call(queue.uid, 'open', { ticket: items[n % items.length]?.id })
    good(measured)
    ms.push(measured.ms)
  }
  return {
    name: `one ticket with its history, p95 ${where}`,
    measured: quantile(ms, 0.95),
    unit: 'ms',
    note: `${ms.length} calls`,
  }
}

const of = (kind: string): Reading[] => readings.filter(({ action }) => action === kind)

/** Every reader of a noun together: whatever somebody looks at there comes within the same time. */
export async function measureNoun(
  call: Caller,
  noun: string,
  those: readonly Reading[],
  where: string,
  atMost = 25,
): Promise<Figure[]> {
  const { figures, most } = await measure(call, those, `${noun}: whatever is read`, where, true, atMost)
  return [...figures, { name: `${noun}: statements, at most ${where}`, measured: most, unit: '', atMost: 3 }]
}

export async function measureLists(call: Caller, where: string, judged: boolean): Promise<Figure[]> {
  const queue = await measure(call, of('queue'), 'queue page', where, judged)
  const mine = await measure(call, of('mine'), 'my page', where, judged)
  const counts = await measure(call, of('counts'), 'counts of the tabs', where, false)
  const nearby = await measure(call, of('nearby'), 'answered near me', where, false)
  const most = Math.max(queue.most, mine.most, counts.most, nearby.most)
  return [
    ...queue.figures,
    ...mine.figures,
    ...counts.figures,
    ...nearby.figures,
    await opens(call, where),
    { name: `statements of a list, at most ${where}`, measured: most, unit: '', ...(judged ? { atMost: 3 } : {}) },
  ]
}
