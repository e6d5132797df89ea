import { areasOf, type Areas } from '../_database/areas'
import type { Call } from '../_kernel/call'
import { Values } from '../_kernel/sql'
import type { As, AwaitRange, AwaitSource, Bind } from '../_matter/await-source'

export interface WaitingRow {
  noun: string
  id: string
  number: string
  state: string
  held_as: As
  assignment: string | null
  text: string
  place: string
  area_id: string | null
  urgency: string | null
  /** Null where nothing is promised. */
  due_at: Date | null
}

/** What is taken of each range: a page from where it begins, or whatever comes first where nothing but the number counts. */
interface Part {
  readonly page: { readonly moment: string; readonly id: string } | null
  readonly limit: number
}

/** A condition and a limit on one range; a page has an order besides, in which the index gives it. */
const pieceOf = (range: AwaitRange, bind: Bind, columns: string, { page, limit }: Part): string => {
  const states = range.states.length > 0 ? ' and t.state = s.state' : ''
  const after = page ? `and (${range.promise}, t.id) > (${bind(page.moment)}::timestamptz, ${bind(page.id)}::uuid)` : ''
  return `select ${columns} from ${range.from} where ${range.where(bind)}${states} ${after} order by ${range.promise}, t.id limit ${bind(limit)}`
}

/** One short range a state. */
const rangeOf = (range: AwaitRange, bind: Bind, columns: string, part: Part): string =>
  range.states.length > 0
    ? `(select q.* from unnest(${bind(range.states)}::text[]) as s (state) cross join lateral (${pieceOf(range, bind, columns, part)}) q)`
    : `(${pieceOf(range, bind, columns, part)})`

const all = async (
  call: Call,
  sources: readonly AwaitSource[],
): Promise<{ areas: Areas; ranges: { source: AwaitSource; range: AwaitRange }[] }> => {
  const areas = await areasOf(call.db)
  const kindOf = (id: string): string | undefined => areas.get(id)?.kind
  return {
    areas,
    ranges: sources.flatMap((source) => source.ranges(call, kindOf).map((range) => ({ source, range }))),
  }
}

/**
 * What awaits somebody by all their hats, of every noun, by the nearest promise: one statement of short index ranges, merged. What
 * is theirs by two hats is named once.
 */
export const readWaiting = async (
  call: Call,
  sources: readonly AwaitSource[],
  part: Part,
): Promise<{ rows: WaitingRow[]; areas: Areas }> => {
  const { areas, ranges } = await all(call, sources)
  const values = new Values()
  const bind: Bind = (value) => values.bind(value)
  const parts = ranges.map(({ source, range }) => {
    const { text, place, area, urgency } = source.columns
    const columns = `'${source.noun}' as noun, t.id, t.number, t.state, ${bind(range.as)}::text as held_as, ${bind(range.assignment)}::uuid as assignment,
      left(${text}, 80) as text, ${place} as place, ${area} as area_id, ${urgency} as urgency, ${range.promise} as promise`
    return rangeOf(range, bind, columns, part)
  })
  const rows = await call.db.query<WaitingRow>(
    `select w.*, nullif(w.promise, 'infinity') as due_at
       from (select distinct on (id) * from (${parts.join('\n union all ')}) u order by id, promise) w
      order by w.promise, w.id limit ${bind(part.limit)}`,
    values.bound,
  )
  return { rows, areas }
}

/** The ids of what awaits somebody, each range no further than `most`: an expression for a count. */
export const waitingIds = async (
  call: Call,
  sources: readonly AwaitSource[],
  values: Values,
  most: number,
): Promise<string> => {
  const { ranges } = await all(call, sources)
  const bind: Bind = (value) => values.bind(value)
  const part = { page: null, limit: most }
  return ranges.map(({ range }) => rangeOf(range, bind, 't.id', part)).join('\n union all ')
}
