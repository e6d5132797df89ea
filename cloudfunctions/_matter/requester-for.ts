import { uuidOf } from '../_kernel/chain'
import type { Queries } from '../_kernel/database'
import type { Me } from '../_kernel/me'

/**
 * The person for whom somebody files: known by the phone they gave, else made without an identity, so that the matter
 * and its rating are theirs the day they bind that phone.
 */
export const requesterFor = async (
  db: Queries,
  who: { name: string; phone: string | null },
  matterId: string,
  me: Me,
  at: number,
): Promise<string> => {
  if (who.phone !== null && who.phone === me.phone) return me.personId
  const made = who.phone === null ? uuidOf('on-behalf', matterId) : uuidOf('phone', who.phone)
  const [row] = await db.query<{ id: string }>(
    `with known as (select id from person where phone = $2 order by (exists (select 1 from identity where person_id = person.id)) desc, created_at, id limit 1),
          made as (insert into person (id, phone, name, created_at) select $1, $2, $3, $4 where not exists (select 1 from known)
                   on conflict (id) do nothing)
     select coalesce((select id from known), $1::uuid) as id`,
    [made, who.phone, who.name, new Date(at)],
  )
  return row?.id ?? made
}
