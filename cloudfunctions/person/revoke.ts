import { mayInvite } from '../../src/domain/person/may'
import { done, refuse } from '../../src/domain/result'
import type { PersonAction } from './action'
import { invitationColumns, invitationJoins, stateOf, toInvitation, type InvitationRow } from './invitation'
import { assignmentPath } from './store'

/** Takes an open invitation back at once. One that was used is ended by dismissing the assignment. */
export const revoke: PersonAction<'revoke'> = async (call, said) => {
  const [row] = await call.db.query<InvitationRow & { path: string[] }>(
    `select ${invitationColumns}, coalesce(ar.path, ua.path) as path from invitation i ${invitationJoins} where i.id = $1 for update of i`,
    [said.invitation],
  )
  if (!row || !mayInvite(call.me, row.path)) return refuse('not-found')
  const state = stateOf(row, call.at)
  if (state === 'used') return refuse('invitation-used')
  if (state === 'open') {
    await call.db.query('update invitation set revoked_at = $2 where id = $1', [said.invitation, new Date(call.at)])
    row.revoked_at = new Date(call.at)
  }
  return done(toInvitation(row, call.at))
}

/** Ends an assignment now: the next call of that person no longer carries it. Nobody dismisses the last administrator. */
export const dismiss: PersonAction<'dismiss'> = async (call, said) => {
  const held = await assignmentPath(call.db, said.assignment, call.at)
  if (!held || !mayInvite(call.me, held.path)) return refuse('not-found')
  if (held.role === 'administrator') {
    const [others] = await call.db.query<{ n: number }>(
      `select count(*)::int as n from assignment where role = 'administrator' and id <> $1 and (to_at is null or to_at > $2)`,
      [said.assignment, new Date(call.at)],
    )
    if ((others?.n ?? 0) === 0) return refuse('last-administrator')
  }
  await call.db.query('update assignment set to_at = $2 where id = $1', [said.assignment, new Date(call.at)])
  return done({ assignment: said.assignment })
}
