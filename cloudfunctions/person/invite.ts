import { DAY } from '../../src/domain/calendar/china-time'
import { fitsRole, isAdministrator, mayInvite } from '../../src/domain/person/may'
import { done, refuse } from '../../src/domain/result'
import type { PersonAction } from './action'
import {
  codeDigest,
  invitationColumns,
  invitationJoins,
  newInvitationCode,
  spelled,
  toInvitation,
  type InvitationRow,
} from './invitation'
import { pathsOf } from './store'

/** A one-time invitation. The code leaves once and only its digest is kept; asked again with the same id, no code comes back. */
export const invite: PersonAction<'invite'> = async (call, said) => {
  if (!isAdministrator(call.me)) return refuse('not-yours')
  const misfit = fitsRole(said.role, said.area, said.unit)
  if (misfit) return misfit
  const paths = await pathsOf(call.db, said.area, said.unit)
  if (!paths) return refuse('unknown-area')
  // The area and the unit both: one within reach does not lend its reach to the other.
  if (!paths.every((path) => mayInvite(call.me, path))) return refuse('not-yours')
  const code = newInvitationCode()
  const made = await call.db.query(
    `insert into invitation (id, code_digest, role, area_id, unit_id, post, name, issued_by, issued_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (id) do nothing returning id`,
    [
      said.id,
      codeDigest(code),
      said.role,
      said.area,
      said.unit,
      said.post,
      said.name,
      call.me.personId,
      new Date(call.at),
      new Date(call.at + said.days * DAY),
    ],
  )
  const [row] = await call.db.query<InvitationRow & { issued_by: string }>(
    `select ${invitationColumns}, i.issued_by from invitation i ${invitationJoins} where i.id = $1`,
    [said.id],
  )
  if (!row || row.issued_by !== call.me.personId || !isSame(row, said)) return refuse('same-id-other-body')
  return done({ invitation: toInvitation(row, call.at), code: made.length === 1 ? spelled(code) : null })
}

const isSame = (row: InvitationRow, said: Parameters<typeof invite>[1]): boolean =>
  row.role === said.role &&
  row.area_id === said.area &&
  row.unit_id === said.unit &&
  row.post === said.post &&
  row.name === said.name
