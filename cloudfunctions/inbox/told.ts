import { done, refuse } from '../../src/domain/result'
import { mayTellByPhone, tellsByPhone } from '../../src/domain/telling/may'
import { quietUntil } from '../../src/domain/telling/quiet-hours'
import { afterCall } from '../../src/domain/telling/ways'
import type { InboxAction } from './action'
import { pathOf } from './area'
import { lockTelling } from './lock-telling'

/** What a call came to: told; to be called again hours later; or, the third time it failed, given up and shown to the administrator. */
export const told: InboxAction<'told'> = async (call, said) => {
  if (!tellsByPhone(call.me)) return refuse('not-yours')
  const telling = await lockTelling(call, said.telling)
  if (!telling || !mayTellByPhone(call.me, telling.person_id, pathOf(telling))) return refuse('not-found')
  const me = call.me.personId
  const [before] = await call.db.query<{ telling_id: string; person_id: string; outcome: string }>(
    'select telling_id, person_id, outcome from telling_call where id = $1',
    [said.command],
  )
  if (before) {
    const same = before.telling_id === telling.id && before.person_id === me && before.outcome === said.outcome
    return same ? done({ id: telling.id, state: telling.send_state }) : refuse('same-id-other-body')
  }
  if (telling.send_state !== 'phone') return refuse('told-already')
  if (telling.held_by !== me) return refuse('phone-taken')
  const calls = telling.calls + 1
  const { state, again, failure } = afterCall(said.outcome, calls, call.at)
  await call.db.query('insert into telling_call (id, telling_id, person_id, at, outcome) values ($1, $2, $3, $4, $5)', [
    said.command,
    telling.id,
    me,
    new Date(call.at),
    said.outcome,
  ])
  await call.db.query(
    `update telling set send_state = $2, calls = $3, failure = $4, send_at = coalesce($5, send_at), sent_at = case when $2 = 'told' then $6 else sent_at end,
            held_by = null, held_until = null where id = $1`,
    [telling.id, state, calls, failure, again === null ? null : new Date(quietUntil(again)), new Date(call.at)],
  )
  return done({ id: telling.id, state })
}
