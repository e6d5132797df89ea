import type { Queries } from '../_kernel/database'
import { matters } from '../_matter/matters'

/** A telling that is due, and how its person can be reached. */
export interface OutgoingRow {
  id: string
  person_id: string
  noun: string
  subject_id: string
  number: string
  what: string
  weight: 'must' | 'news'
  at_night: boolean
  due_at: Date | null
  made_at: Date
  attempts: number
  is_read: boolean
  openid: string | null
  has_app: boolean
  has_phone: boolean
  is_recused: boolean
  is_overtaken: boolean
}

/** The person of a telling, outside of any call: named in person, or of the staff of a unit that is named. */
const RECUSED = matters
  .filter(({ recuses }) => recuses)
  .map(({ noun, table, whose }) => {
    const others = whose === null ? '' : `and t.${whose} is distinct from tl.person_id`
    return `tl.noun = '${noun}' and exists (select 1 from ${table} t where t.id = tl.subject_id ${others}
      and (tl.person_id = any (t.recused_persons) or (cardinality(t.recused_units) > 0 and exists (
        select 1 from staff_of s where s.person_id = tl.person_id and s.unit_id = any (t.recused_units)
           and s.from_at <= $1 and (s.to_at is null or s.to_at > $1)))))`
  })
  .join(' or ')

const SQL = `
  with due as (select id from telling where send_state = 'waiting' and send_at <= $1 order by send_at, id limit $2 for update skip locked)
  select tl.id, tl.person_id, tl.noun, tl.subject_id, tl.number, tl.what, tl.weight, tl.at_night, tl.due_at, tl.made_at, tl.attempts,
         tl.read_at is not null as is_read,
         (select substr(i.uid, 4) from identity i where i.person_id = tl.person_id and i.uid like 'wx:%' order by i.created_at desc, i.uid limit 1) as openid,
         exists (select 1 from identity i where i.person_id = tl.person_id) as has_app,
         p.phone is not null as has_phone,
         (${RECUSED}) as is_recused,
         exists (select 1 from telling later where later.subject_id = tl.subject_id and later.person_id = tl.person_id
                                              and later.made_at > tl.made_at and later.weight = 'must') as is_overtaken
    from due join telling tl on tl.id = due.id join person p on p.id = tl.person_id
   order by tl.send_at, tl.id`

/** The next that are due, locked; what another run has at this moment is passed over. */
export const lockDue = (db: Queries, at: number, most: number): Promise<OutgoingRow[]> =>
  db.query<OutgoingRow>(SQL, [new Date(at), most])
