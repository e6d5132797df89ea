import { done, refuse, type Result } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import type { Call } from '../_kernel/call'
import { cut, readKey } from '../_kernel/page'
import { LAST_ID, PROMISE, readQueue } from '../_matter/read-queue'
import { notRecused, recusalValues } from '../_matter/scope'
import type { LetterAction } from './action'
import { desksOf } from './at-desk'
import { cardColumns, toCard, type CardRow } from './card'

/** Of a desk's letters those that this reader may see: not one about them, and not their own. */
export const seen = (offices: string, me: string): string =>
  `${notRecused(offices, me)} and t.requester_id <> ${me}::uuid`

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

/** How far back a search goes behind each page. */
const SEARCHED = 5_000

/** The words in the letter itself, or its number; within this desk's own range alone. Chinese has no capitals: it is looked for as it stands. */
const searchFor = (words: string): string => `
  select ${cardColumns} from (
    select * from letter t
     where t.office_area_id = $1 and (t.created_at, t.id) < ($2::timestamptz, $3::uuid)
     order by t.created_at desc, t.id desc limit ${SEARCHED}) t
   where ${seen('$5', '$6')} and (${
     words.toLowerCase() === words.toUpperCase() ? 'strpos(t.text, $7)' : 'strpos(lower(t.text), lower($7))'
   } > 0 or t.number = upper($7))
   order by t.created_at desc, t.id desc limit $4`

const OWED = ['received', 'assigned']

type Page = Result<{ items: CardRow[]; next: string | null }>

const newestFirst = async (
  call: Call,
  sql: string,
  at: (row: CardRow) => Date | null,
  area: string,
  page: { readonly after: string | null; readonly limit: number },
  more: readonly unknown[],
): Promise<Page> => {
  const key = readKey(page.after)
  if (!key.ok) return key
  const [moment, id] = key.value ?? ['infinity', LAST_ID]
  const values = [area, moment, id, page.limit + 1, ...recusalValues(call), ...more]
  const rows = await call.db.query<CardRow>(sql, values)
  return done(cut(rows, page.limit, (row) => [at(row)?.toISOString() ?? '', row.id]))
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
  const search = said.search === null || said.search === '' ? null : said.search
  const range = { column: 'office_area_id', key: said.area, states: OWED }
  const page: Page =
    search !== null
      ? await newestFirst(call, searchFor(search), (row) => row.created_at, said.area, said, [search])
      : said.tab === 'answered'
        ? await newestFirst(call, ANSWERED, (row) => row.answered_at, said.area, said, [])
        : await readQueue<CardRow>(call.db, drawn, range, said, TABS[said.tab])
  if (!page.ok) return page
  const areas = await areasOf(call.db)
  return done({ ...page.value, items: page.value.items.map((row) => toCard(row, areas, true)) })
}
