import { good, type Caller, type Measured } from '../bundle'
import { quantile, type Figure } from '../figure'
import { readings, type Reading } from './readers'

const CALLS = 2_000
const PAGES = 4

interface Taken {
  readonly ms: number[]
  readonly statements: number[]
}

/** Reads one list as a person does: the first page, then on, at most a few pages deep. */
async function read(call: Caller, reading: Reading, calls: number): Promise<Taken> {
  const taken: Taken = { ms: [], statements: [] }
  let after: string | null = null
  for (let n = 0; n < calls; n++) {
    const paged = reading.action !== 'counts'
    const measured: Measured = await call(
      reading.uid,
      reading.action,
      paged ? { ...reading.input, after } : reading.input,
    )
    const { next } = good(measured) as { next?: string | null }
    after = n % PAGES === PAGES - 1 ? null : (next ?? null)
    taken.ms.push(measured.ms)
    taken.statements.push(measured.statements)
  }
  return taken
}

/** The figures of one kind of list: all its readers together, and the slowest of them by name. */
async function measure(
  call: Caller,
  kind: string,
  words: string,
  where: string,
  judged: boolean,
): Promise<{ figures: Figure[]; most: number }> {
  const mine = readings.filter(({ action }) => action === kind)
  const calls = Math.ceil((judged ? CALLS : CALLS / 4) / mine.length)
  const taken = []
  for (const reading of mine) {
    await read(call, reading, 20)
    taken.push({ reading, ...(await read(call, reading, calls)) })
  }
  const all = taken.flatMap(({ ms }) => ms)
  const slowest = taken
    .map(({ reading, ms }) => ({ name: reading.name, p95: quantile(ms, 0.95) }))
    .sort((a, b) => b.p95 - a.p95)[0]
  const note = `${all.length} calls, median ${quantile(all, 0.5).toFixed(1)}, p99 ${quantile(all, 0.99).toFixed(1)} ms`
  const limit = judged ? { atMost: 25 } : {}
  return {
    figures: [
      { name: `${words}, p95 ${where}`, measured: quantile(all, 0.95), unit: 'ms', ...limit, note },
      {
        name: `  its slowest reader, p95`,
        measured: slowest?.p95 ?? NaN,
        unit: 'ms',
        ...limit,
        note: slowest?.name ?? '',
      },
    ],
    most: Math.max(...taken.flatMap(({ statements }) => statements)),
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

export async function measureLists(call: Caller, where: string, judged: boolean): Promise<Figure[]> {
  const queue = await measure(call, 'queue', 'queue page', where, judged)
  const mine = await measure(call, 'mine', 'my page', where, judged)
  const counts = await measure(call, 'counts', 'counts of the tabs', where, false)
  const nearby = await measure(call, 'nearby', 'answered near me', where, false)
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
