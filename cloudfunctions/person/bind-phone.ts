import { refuse } from '../../src/domain/result'
import { plainPhone } from '../../src/domain/text/mask'
import { matters } from '../_matter/matters'
import type { PersonAction } from './action'
import { meNow } from './me'

/**
 * WeChat vouches for the number; what somebody filed for that number before becomes the caller's own, and its rating
 * with it. A number that already belongs to another identity is refused.
 */
export const bindPhone: PersonAction<'bind-phone'> = async (call, said) => {
  const told = await call.ports.wechat.phoneOf(said.code)
  const phone = told === null ? null : plainPhone(told)
  if (phone === null) return refuse('phone-code-refused')
  const mine = call.me.personId
  const owners = await call.db.query<{ id: string; bound: boolean }>(
    'select p.id, exists (select 1 from identity i where i.person_id = p.id) as bound from person p where p.phone = $1 and p.id <> $2 order by p.id for update of p',
    [phone, mine],
  )
  if (owners.some((owner) => owner.bound)) return refuse('phone-belongs-to-another')
  const strangers = owners.map((owner) => owner.id)
  if (strangers.length > 0) {
    for (const { table, whose } of matters)
      if (whose)
        await call.db.query(`update ${table} set ${whose} = $1 where ${whose} = any ($2::uuid[])`, [mine, strangers])
    await call.db.query('update telling set person_id = $1 where person_id = any ($2::uuid[])', [mine, strangers])
    await call.db.query('update person set phone = null where id = any ($1::uuid[])', [strangers])
  }
  await call.db.query('update person set phone = $2 where id = $1', [mine, phone])
  return meNow(call)
}
