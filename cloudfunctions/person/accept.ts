import { refuse } from '../../src/domain/result'
import { uuidOf } from '../_kernel/chain'
import type { PersonAction } from './action'
import { codeDigest, invitationColumns, invitationJoins, stateOf, type InvitationRow } from './invitation'
import { meNow } from './me'

/** Staff become staff here, once per code. The same person sending it again hears that it is done. */
export const accept: PersonAction<'accept'> = async (call, said) => {
  const [row] = await call.db.query<InvitationRow & { user_id: string | null }>(
    `select ${invitationColumns}, i.used_by as user_id from invitation i ${invitationJoins} where i.code_digest = $1 for update of i`,
    [codeDigest(said.code)],
  )
  if (!row) return refuse('invitation-unknown')
  const state = stateOf(row, call.at)
  if (state === 'used') return row.user_id === call.me.personId ? meNow(call) : refuse('invitation-used')
  if (state !== 'open') return refuse(`invitation-${state}`)
  const at = new Date(call.at)
  await call.db.query(
    `insert into assignment (id, person_id, role, area_id, unit_id, post, from_at) values ($1, $2, $3, $4, $5, $6, $7)`,
    [uuidOf('assignment', row.id), call.me.personId, row.role, row.area_id, row.unit_id, row.post, at],
  )
  await call.db.query('update invitation set used_by = $2, used_at = $3 where id = $1', [row.id, call.me.personId, at])
  await call.db.query(`update person set name = $2 where id = $1 and name = ''`, [call.me.personId, row.name])
  return meNow(call)
}
