import { staffOf } from '../../src/domain/person/actor'
import { done } from '../../src/domain/result'
import type { Telling } from '../../src/domain/telling/telling'
import { cut, readKey } from '../_kernel/page'
import { LAST_ID } from '../_matter/read-queue'
import { ownMatter, stillHears } from '../_matter/still-hears'
import type { InboxAction } from './action'

interface Row {
  id: string
  noun: string
  subject_id: string
  number: string
  what: string
  weight: Telling['weight']
  due_at: Date | null
  made_at: Date
  read_at: Date | null
  mine: boolean
  text: string | null
}

const own = ownMatter('$1::uuid')

const SQL = `
  select n.*, ${own.mine} as mine, ${own.text} as text
    from (select tl.id, tl.noun, tl.subject_id, tl.number, tl.what, tl.weight, tl.due_at, tl.made_at, tl.read_at from telling tl
           where tl.person_id = $1 and (tl.made_at, tl.id) < ($2::timestamptz, $3::uuid) and ${stillHears('$5::text[]', '$1::uuid')}
           order by tl.made_at desc, tl.id desc limit $4) n
    ${own.joins}
   order by n.made_at desc, n.id desc`

/** What I was told, newest first, read or not. */
export const news: InboxAction<'news'> = async (call, said) => {
  const key = readKey(said.after)
  if (!key.ok) return key
  const [moment, id] = key.value ?? ['infinity', LAST_ID]
  const rows = await call.db.query<Row>(SQL, [call.me.personId, moment, id, said.limit + 1, staffOf(call.me)])
  const page = cut(rows, said.limit, (row) => [row.made_at.toISOString(), row.id])
  const items = page.items.map((row) => ({
    id: row.id,
    noun: row.noun,
    subject: row.subject_id,
    number: row.number,
    what: row.what,
    weight: row.weight,
    due: row.due_at?.toISOString() ?? null,
    madeAt: row.made_at.toISOString(),
    readAt: row.read_at?.toISOString() ?? null,
    mine: row.mine,
    text: row.text,
  }))
  return done({ items, next: page.next })
}
