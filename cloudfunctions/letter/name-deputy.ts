import { isSecretaryOf } from '../../src/domain/letter/may'
import { done, refuse } from '../../src/domain/result'
import type { LetterAction } from './action'
import { deputySql, toDeputy, type DeputyRow } from './deputies'
import { IN_FORCE } from './desk-sql'

/** More would be no private letter any more. */
const MOST = 3

interface Standing {
  named: { id: string; person: string }[]
  works: boolean
}

/** The secretary lets somebody of their own office read for them. Said twice with the same id it is done once. */
export const nameDeputy: LetterAction<'name-deputy'> = async (call, said) => {
  if (!isSecretaryOf(call.me, said.area)) return refuse('not-your-desk')
  if (said.person === call.me.personId) return refuse('not-yourself')
  // Two at once wait for each other here: together they must not name a fourth.
  await call.db.query('select 1 from area where id = $1 for no key update', [said.area])
  const [standing] = await call.db.query<Standing>(
    `select (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'person', d.person_id)), '[]') from letter_deputy d
              where d.area_id = $1 and d.to_at is null) as named,
            exists (select 1 from assignment a left join unit u on u.id = a.unit_id
                     where a.person_id = $3 and (a.area_id = $1 or u.area_id = $1) and ${IN_FORCE}) as works`,
    [said.area, new Date(call.at), said.person],
  )
  const before = standing?.named.find((each) => each.person === said.person)
  if (before?.id !== said.id) {
    if (before) return refuse('deputy-already')
    if (!standing?.works) return refuse('not-of-your-office')
    if (standing.named.length >= MOST) return refuse('too-many-deputies')
    const made = await call.db.query(
      `insert into letter_deputy (id, area_id, person_id, named_by, from_at) values ($1, $2, $3, $4, $5)
       on conflict (id) do nothing returning 1`,
      [said.id, said.area, said.person, call.me.personId, new Date(call.at)],
    )
    if (made.length === 0) return refuse('same-id-other-body')
  }
  const [row] = await call.db.query<DeputyRow>(deputySql('d.id = $1'), [said.id])
  return row ? done(toDeputy(row)) : refuse('not-found')
}
