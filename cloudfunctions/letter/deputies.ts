import { isSecretaryOf } from '../../src/domain/letter/may'
import { done, refuse } from '../../src/domain/result'
import type { LetterAction } from './action'
import { IN_FORCE, STILL_THERE } from './desk-sql'

export interface DeputyRow {
  id: string
  person: string
  name: string
  since: Date
  named_by: string
}

export const toDeputy = (row: DeputyRow) => ({
  id: row.id,
  person: row.person,
  name: row.name,
  since: row.since.toISOString(),
  namedBy: row.named_by,
})

/** Of `d`: a deputy with the names that go with them. */
export const deputySql = (where: string): string => `
  select d.id, d.person_id as person, p.name, d.from_at as since, n.name as named_by
    from letter_deputy d join person p on p.id = d.person_id join person n on n.id = d.named_by where ${where}`

/** People who work in that office, but the secretary and whom they have named. */
const CANDIDATES = `
  select p.id as person, p.name from person p
   where p.id in (select a.person_id from assignment a left join unit u on u.id = a.unit_id
                   where (a.area_id = $1 or u.area_id = $1) and ${IN_FORCE} and a.role <> 'secretary')
     and p.id <> $3 and ($4::text is null or strpos(p.name, $4) > 0)
     and not exists (select 1 from letter_deputy d where d.area_id = $1 and d.person_id = p.id and d.to_at is null)
   order by p.name, p.id limit 40`

/** 代阅人: who reads for a secretary now, and who could. */
export const deputies: LetterAction<'deputies'> = async (call, said) => {
  if (!isSecretaryOf(call.me, said.area)) return refuse('not-your-desk')
  const at = new Date(call.at)
  const named = await call.db.query<DeputyRow>(
    `${deputySql(`d.area_id = $1 and d.to_at is null and ${STILL_THERE}`)} order by d.from_at, d.id`,
    [said.area, at],
  )
  const candidates = await call.db.query<{ person: string; name: string }>(CANDIDATES, [
    said.area,
    at,
    call.me.personId,
    said.search === '' ? null : said.search,
  ])
  return done({ deputies: named.map(toDeputy), candidates })
}
