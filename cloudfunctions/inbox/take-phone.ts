import { done, refuse } from '../../src/domain/result'
import { mayTellByPhone, tellsByPhone } from '../../src/domain/telling/may'
import { PHONE_HOLD } from '../../src/domain/telling/ways'
import type { InboxAction } from './action'
import { pathOf } from './area'
import { lockTelling } from './lock-telling'

/** One operator has it for half an hour; their look at name and number is written down first. */
export const takePhone: InboxAction<'take-phone'> = async (call, said) => {
  if (!tellsByPhone(call.me)) return refuse('not-yours')
  const telling = await lockTelling(call, said.telling)
  if (!telling || !mayTellByPhone(call.me, telling.person_id, pathOf(telling))) return refuse('not-found')
  if (telling.send_state !== 'phone' || telling.phone === null) return refuse('told-already')
  const me = call.me.personId
  const isHeld = telling.held_until !== null && telling.held_until.getTime() > call.at
  if (isHeld && telling.held_by !== me) return refuse('phone-taken')
  const until = new Date(call.at + PHONE_HOLD)
  await call.db.query('update telling set held_by = $2, held_until = $3 where id = $1', [telling.id, me, until])
  await call.db.query('insert into reveal (noun, subject_id, person_id, at) values ($1, $2, $3, $4)', [
    telling.noun,
    telling.subject_id,
    me,
    new Date(call.at),
  ])
  return done({ id: telling.id, name: telling.name, phone: telling.phone, heldUntil: until.toISOString() })
}
