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

/** Where a page begins and how long it is. */
interface Piece {
  readonly moment: string
  readonly id: string
  readonly limit: number
}

/** A condition, an order and a limit on one range: the index gives them in this order. */
const pieceOf = (range: AwaitRange, bind: Bind, columns: string, piece: Piece): string => {
  const states = range.states.length > 0 ? ' and t.state = s.state' : ''
  return `select ${columns} from ${range.from}
           where ${range.where(bind)}${states} and (${range.promise}, t.id) > (${bind(piece.moment)}::timestamptz, ${bind(piece.id)}::uuid)
           order by ${range.promise}, t.id limit ${bind(piece.limit)}`
}

/** One short range a state. */
const rangeOf = (range: AwaitRange, bind: Bind, columns: string, piece: Piece): string =>
  range.states.length > 0
    ? `(select q.* from unnest(${bind(range.states)}::text[]) as s (state) cross join lateral (${pieceOf(range, bind, columns, piece)}) q)`
    : `(${pieceOf(range, bind, columns, piece)})`

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
  piece: Piece,
): Promise<{ rows: WaitingRow[]; areas: Areas }> => {
  const { areas, ranges } = await all(call, sources)
  const values = new Values()
  const bind: Bind = (value) => values.bind(value)
  const parts = ranges.map(({ source, range }) => {
    const { text, place, area, urgency } = source.columns
    const columns = `'${source.noun}' as noun, t.id, t.number, t.state, ${bind(range.as)}::text as held_as, ${bind(range.assignment)}::uuid as assignment,
      left(${text}, 80) as text, ${place} as place, ${area} as area_id, ${urgency} as urgency, ${range.promise} as promise`
    return rangeOf(range, bind, columns, piece)
  })
  const rows = await call.db.query<WaitingRow>(
    `select w.*, nullif(w.promise, 'infinity') as due_at
       from (select distinct on (id) * from (${parts.join('\n union all ')}) u order by id, promise) w
      order by w.promise, w.id limit ${bind(piece.limit)}`,
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
  const from = { moment: '-infinity', id: '00000000-0000-0000-0000-000000000000', limit: most }
  return ranges.map(({ range }) => rangeOf(range, bind, 't.id', from)).join('\n union all ')
}
