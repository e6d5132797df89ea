import { randomInt } from 'node:crypto'
import type { Role } from '../../src/domain/person/roles'
import { sha256 } from '../_kernel/chain'

/** No letters or digits that look alike when read aloud or written down. 16 signs of 30: 78 bits. */
const SIGNS = 'ABCDEFGHJKMNPQRSTUVWXYZ2345678'
const LENGTH = 16

export const newInvitationCode = (): string =>
  Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)] ?? 'A').join('')

export const codeDigest = (code: string): string => sha256(`invitation:${code}`)

/** `ABCD-EFGH-JKMN-PQRS`, as it is shown and typed. */
export const spelled = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-')

export interface InvitationRow {
  id: string
  role: Role
  post: 'A' | 'B'
  name: string
  area: string | null
  unit: string | null
  area_id: string | null
  unit_id: string | null
  issued_at: Date
  expires_at: Date
  used_by: string | null
  used_at: Date | null
  revoked_at: Date | null
}

export const invitationColumns = `i.id, i.role, i.post, i.name, i.area_id, i.unit_id, i.issued_at, i.expires_at, i.used_at, i.revoked_at,
  ar.name as area, u.name as unit, p.name as used_by`
export const invitationJoins = `left join area ar on ar.id = i.area_id left join unit u on u.id = i.unit_id left join area ua on ua.id = u.area_id
  left join person p on p.id = i.used_by`

export const stateOf = (row: InvitationRow, at: number): 'used' | 'revoked' | 'expired' | 'open' =>
  row.used_at ? 'used' : row.revoked_at ? 'revoked' : row.expires_at.getTime() <= at ? 'expired' : 'open'

export const toInvitation = (row: InvitationRow, at: number) => ({
  id: row.id,
  role: row.role,
  post: row.post,
  name: row.name,
  area: row.area,
  unit: row.unit,
  state: stateOf(row, at),
  issuedAt: row.issued_at.toISOString(),
  expiresAt: row.expires_at.toISOString(),
  usedBy: row.used_by,
})
