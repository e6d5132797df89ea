import { done, refuse, type Result } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import type { Call } from '../_kernel/call'
import { cut, readKey } from '../_kernel/page'
import { LAST_ID, PROMISE, readQueue } from '../_matter/read-queue'
import { recusalValues } from '../_matter/scope'
import type { LetterAction } from './action'
import { desksOf } from './at-desk'
import { cardColumns, toCard, type CardRow } from './card'
import { search } from './search'
import { seen } from './seen'

/** By the nearest promise, of what is new or has a draft: a partial index each. */
const byPromise = (only: string): string => `
  select ${cardColumns} from letter t
   where t.office_area_id = $1 and t.state = any ($2::text[]) and ${only} and t.ended_at is null and (${PROMISE}, t.id) > ($3::timestamptz, $4::uuid)
     and ${seen('$6', '$7')}
   order by ${PROMISE}, t.id limit $5`

const TABS = { unread: byPromise('t.unread'), drafts: byPromise('t.draft is not null'), due: undefined } as const

const ANSWERED = `
  select ${cardColumns} from letter t
   where t.office_area_id = $1 and t.answered_at is not null and (t.answered_at, t.id) < ($2::timestamptz, $3::uuid) and ${seen('$5', '$6')}
   order by t.answered_at desc, t.id desc limit $4`

const OWED = ['received', 'assigned']

type Page = Result<{ items: CardRow[]; next: string | null }>

const answered = async (
  call: Call,
  area: string,
  page: { readonly after: string | null; readonly limit: number },
): Promise<Page> => {
  const key = readKey(page.after)
  if (!key.ok) return key
  const [moment, id] = key.value ?? ['infinity', LAST_ID]
  const rows = await call.db.query<CardRow>(ANSWERED, [area, moment, id, page.limit + 1, ...recusalValues(call)])
  return done(cut(rows, page.limit, (row) => [row.answered_at?.toISOString() ?? '', row.id]))
}

/** A secretary's desk, a tab of it, or what a search finds on it. Refusal: `not-your-desk`. */
export const desk: LetterAction<'desk'> = async (call, said) => {
  const desks = await desksOf(call)
  if (!desks.some(({ areaId }) => areaId === said.area)) return refuse('not-your-desk')
  const drawn = {
    table: 'letter',
    columns: cardColumns,
    names: 'c.*',
    joins: '',
    visible: seen('$6', '$7'),
    values: recusalValues(call),
  }
  const areas = await areasOf(call.db)
  if (said.search !== null && said.search !== '') {
    const found = await search(call, said.area, said.search, said)
    if (!found.ok) return found
    const { items, next, lookedTo } = found.value
    return done({
      items: items.map((row) => toCard(row, areas, true)),
      next,
      lookedTo: lookedTo?.toISOString() ?? null,
    })
  }
  const range = { column: 'office_area_id', key: said.area, states: OWED }
  const page: Page =
    said.tab === 'answered'
      ? await answered(call, said.area, said)
      : await readQueue<CardRow>(call.db, drawn, range, said, TABS[said.tab])
  if (!page.ok) return page
  return done({ ...page.value, items: page.value.items.map((row) => toCard(row, areas, true)), lookedTo: null })
}
