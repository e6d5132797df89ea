import { DAY, chinaInstant } from '../../src/domain/calendar/china-time'
import { done, refuse } from '../../src/domain/result'
import { cut, readKey } from '../_kernel/page'
import { LAST_ID } from '../_matter/read-queue'
import { recusalValues } from '../_matter/scope'
import type { HotlineAction } from './action'
import { cardColumns, cardJoins, cardNames, toCard, type CardRow } from './card'
import { deskOf, visible } from './desk'

const sqlOf = (column: string): string => `
  select ${cardNames}
    from (select ${cardColumns} from call t
           where t.${column} = $1 and t.began_at >= $2 and (t.began_at, t.id) < ($3::timestamptz, $4::uuid)
             and ${visible('$6', '$7')}
           order by t.began_at desc, t.id desc limit $5) c
    ${cardJoins}
   order by c.began_at desc, c.id desc`

const BEGINNING = '2000-01-01T00:00:00.000Z'

/** The calls of a day in China, or all of them, newest first. */
export const calls: HotlineAction<'calls'> = async (call, said) => {
  const scope = await deskOf(call, said.assignment)
  if (!scope.ok) return scope
  const key = readKey(said.after)
  if (!key.ok) return key
  if (key.value?.[0] === 'infinity') return refuse('bad-page')
  const from = said.day === null ? BEGINNING : new Date(chinaInstant(said.day, 0)).toISOString()
  const end = said.day === null ? 'infinity' : new Date(chinaInstant(said.day, 0) + DAY - 1).toISOString()
  const [moment, id] = key.value ?? [end, LAST_ID]
  const rows = await call.db.query<CardRow>(sqlOf(scope.value.column), [
    scope.value.key,
    from,
    moment < end || said.day === null ? moment : end,
    id,
    said.limit + 1,
    ...recusalValues(call),
  ])
  const page = cut(rows, said.limit, (row) => [row.began_at.toISOString(), row.id])
  return done({ ...page, items: page.items.map((row) => toCard(row, call.me.personId)) })
}
