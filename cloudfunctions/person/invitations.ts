import { isAdministrator } from '../../src/domain/person/may'
import { done, refuse } from '../../src/domain/result'
import { cut, readKey } from '../_kernel/page'
import type { PersonAction } from './action'
import { invitationColumns, invitationJoins, toInvitation, type InvitationRow } from './invitation'
import { toAssignment } from './me'
import { staffIn } from './store'
import type { Me } from '../_kernel/me'

const LAST = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'] as const

const administered = (me: Me): string[] =>
  me.assignments.flatMap((held) => (held.role === 'administrator' && held.areaId !== null ? [held.areaId] : []))

export const invitations: PersonAction<'invitations'> = async (call, said) => {
  if (!isAdministrator(call.me)) return refuse('not-yours')
  const key = readKey(said.after)
  if (!key.ok) return key
  const rows = await call.db.query<InvitationRow>(
    `select ${invitationColumns} from invitation i ${invitationJoins}
      where (ar.path && $1::text[] or ua.path && $1::text[]) and (i.issued_at, i.id) < ($2::timestamptz, $3::uuid)
      order by i.issued_at desc, i.id desc limit $4`,
    [administered(call.me), ...(key.value ?? LAST), said.limit + 1],
  )
  const page = cut(rows, said.limit, (row) => [row.issued_at.toISOString(), row.id])
  return done({ items: page.items.map((row) => toInvitation(row, call.at)), next: page.next })
}

export const staff: PersonAction<'staff'> = async (call, said) => {
  if (!isAdministrator(call.me)) return refuse('not-yours')
  const key = readKey(said.after)
  if (!key.ok) return key
  const rows = await staffIn(call.db, administered(call.me), call.at, key.value ?? LAST, said.limit + 1)
  const page = cut(rows, said.limit, (row) => [row.from_at.toISOString(), row.id])
  return done({
    items: page.items.map((row) => ({
      ...toAssignment(row, call.at),
      person: row.person,
      since: row.from_at.toISOString(),
    })),
    next: page.next,
  })
}
