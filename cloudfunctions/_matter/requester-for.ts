import type { Recusal } from '../../src/domain/law/recusal'
import { uuidOf } from '../_kernel/chain'
import type { Queries } from '../_kernel/database'
import type { Me } from '../_kernel/me'
import { recusalColumn, recusalOf, toRecusal, type About, type RecusalRow } from './recusal'

/** For whom somebody files. */
export interface OnBehalf {
  readonly name: string
  readonly phone: string | null
}

/** Known by their phone, else made: binds id, phone, name and moment as $1–$4; `more` is what else is read with it. */
const sqlOf = (more = ''): string => `
  with known as (select id from person where phone = $2 order by (exists (select 1 from identity where person_id = person.id)) desc, created_at, id limit 1),
       made as (insert into person (id, phone, name, created_at) select $1, $2, $3, $4 where not exists (select 1 from known)
                on conflict (id) do nothing)
  select ${more} coalesce((select id from known), $1::uuid) as id`

const idFor = ({ phone }: OnBehalf, matterId: string): string =>
  phone === null ? uuidOf('on-behalf', matterId) : uuidOf('phone', phone)

/**
 * The person for whom somebody files: known by the phone they gave, else made without an identity, so that the matter
 * and its rating are theirs the day they bind that phone.
 */
export const requesterFor = async (
  db: Queries,
  who: OnBehalf,
  matterId: string,
  me: Me,
  at: number,
): Promise<string> => {
  if (who.phone !== null && who.phone === me.phone) return me.personId
  const made = idFor(who, matterId)
  const [row] = await db.query<{ id: string }>(sqlOf(), [made, who.phone, who.name, new Date(at)])
  return row?.id ?? made
}

const BOTH = sqlOf(`${recusalColumn('$5', '$6')} as recusal,`)

/** Whose a new matter is and whom it keeps out; one statement where both have to be asked. Null when it is about nobody who exists. */
export const partiesOf = async (
  db: Queries,
  { id, onBehalf, about }: { readonly id: string; readonly onBehalf: OnBehalf | null; readonly about: About },
  me: Me,
  at: number,
): Promise<{ requesterId: string; recusal: Recusal } | null> => {
  const isOwn = onBehalf === null || (onBehalf.phone !== null && onBehalf.phone === me.phone)
  if (isOwn || (about.unit === null && about.person === null)) {
    const recusal = await recusalOf(db, about)
    return recusal && { requesterId: isOwn ? me.personId : await requesterFor(db, onBehalf, id, me, at), recusal }
  }
  const [row] = await db.query<{ id: string; recusal: RecusalRow }>(BOTH, [
    idFor(onBehalf, id),
    onBehalf.phone,
    onBehalf.name,
    new Date(at),
    about.unit,
    about.person,
  ])
  const recusal = toRecusal(about, row?.recusal)
  return row && recusal ? { requesterId: row.id, recusal } : null
}
