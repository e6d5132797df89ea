import { done } from '../../src/domain/result'
import type { Areas } from '../_database/areas'
import { cut, readKey } from '../_kernel/page'
import type { AwaitSource } from '../_matter/await-source'
import { FIRST_ID } from '../_matter/read-queue'
import type { InboxAction } from './action'
import { areaOf } from './area'
import { readWaiting, type WaitingRow } from './waiting'

const toItem = (row: WaitingRow, areas: Areas) => ({
  noun: row.noun,
  id: row.id,
  number: row.number,
  state: row.state,
  as: row.held_as,
  assignment: row.assignment,
  text: row.text,
  place: row.place,
  area: areaOf(areas, row.area_id),
  urgency: row.urgency,
  due: row.due_at?.toISOString() ?? null,
})

/** What awaits me, whatever its noun and by whatever hat, by its nearest promise. */
export const awaiting =
  (sources: readonly AwaitSource[]): InboxAction<'awaiting'> =>
  async (call, said) => {
    const key = readKey(said.after)
    if (!key.ok) return key
    const [moment, id] = key.value ?? ['-infinity', FIRST_ID]
    const { rows, areas } = await readWaiting(call, sources, { page: { moment, id }, limit: said.limit + 1 })
    const page = cut(rows, said.limit, (row) => [row.due_at?.toISOString() ?? 'infinity', row.id])
    return done({ items: page.items.map((row) => toItem(row, areas)), next: page.next })
  }
