import { chinaDay } from '../../src/domain/calendar/china-time'
import { done, refuse } from '../../src/domain/result'
import { cut, readKey } from '../_kernel/page'
import { LAST_ID } from '../_matter/read-queue'
import type { ServiceAction } from './action'

interface Row {
  id: string
  on: string
  text: string
}

const DAY = `to_char(on_day, 'YYYY-MM-DD') as "on"`

/** 每周一善: a line for oneself. Nobody else reads it, nothing counts it. The same line sent twice is one; with other words it is rewritten. */
export const writeDiary: ServiceAction<'write-diary'> = async (call, said) => {
  const written = await call.db.query(
    `insert into diary (id, person_id, on_day, text, written_at) values ($1, $2, $3, $4, $5)
     on conflict (id) do update set text = excluded.text, on_day = excluded.on_day where diary.person_id = excluded.person_id returning id`,
    [said.id, call.me.personId, said.on ?? chinaDay(call.at), said.text, new Date(call.at)],
  )
  return written.length === 1 ? done({ id: said.id }) : refuse('not-found')
}

export const diary: ServiceAction<'diary'> = async (call, said) => {
  const start = readKey(said.after)
  if (!start.ok) return start
  const [moment, id] = start.value ?? ['infinity', LAST_ID]
  const rows = await call.db.query<Row>(
    `select id, ${DAY}, text from diary where person_id = $1 and (on_day, id) < (($2::timestamptz at time zone 'UTC')::date, $3::uuid) order by on_day desc, id desc limit $4`,
    [call.me.personId, moment, id, said.limit + 1],
  )
  // A page's key is a moment: the day's own midnight in the database's reckoning.
  const page = cut(rows, said.limit, (row) => [`${row.on}T00:00:00.000Z`, row.id])
  return done({ items: page.items, next: page.next })
}

/** Gone for good: nothing is kept of it. */
export const eraseDiary: ServiceAction<'erase-diary'> = async (call, said) => {
  const gone = await call.db.query('delete from diary where person_id = $1 and id = any ($2::uuid[]) returning id', [
    call.me.personId,
    said.ids,
  ])
  return done({ erased: gone.length })
}

/** As many lines of full length as a reply can carry. */
const MOST = 700

export const exportDiary: ServiceAction<'export-diary'> = async (call) => {
  const rows = await call.db.query<Row>(
    `select id, ${DAY}, text from diary where person_id = $1 order by on_day desc, id desc limit ${MOST}`,
    [call.me.personId],
  )
  return done({
    text: rows
      .reverse()
      .map(({ on, text }) => `${on}\n${text}\n`)
      .join('\n'),
  })
}
