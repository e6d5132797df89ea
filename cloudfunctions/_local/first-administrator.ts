import { randomUUID } from 'node:crypto'
import { openSession } from '../_database/pool'
import { codeDigest, newInvitationCode, spelled } from '../person/invitation'

export const invitationDays = 7

export class NoDistrict extends Error {}

/**
 * The one invitation that nobody in the product can issue: the first administrator's. Whoever holds the database's address may ask
 * for it, again if it was lost; it shows among the invitations, without an issuer, and can be revoked like any other.
 */
export async function inviteFirstAdministrator(
  name: string,
  areaId: string | null,
  at: Date,
): Promise<{ code: string; area: string }> {
  const area = await districtOf(areaId)
  const code = newInvitationCode()
  await openSession().query(
    `insert into invitation (id, code_digest, role, area_id, post, name, issued_at, expires_at)
     values ($1, $2, 'administrator', $3, 'A', $4, $5, $6)`,
    [randomUUID(), codeDigest(code), area.id, name, at, new Date(at.getTime() + invitationDays * 86_400_000)],
  )
  return { code: spelled(code), area: area.name }
}

async function districtOf(areaId: string | null): Promise<{ id: string; name: string }> {
  const found = await openSession().query<{ id: string; name: string }>(
    `select id, name from area where kind = 'district' and id = coalesce($1, id) order by sort, id limit 2`,
    [areaId],
  )
  const [only, another] = found
  if (!only)
    throw new NoDistrict(
      '数据库里还没有这个区 the database has no such district yet: load its areas first (docs/deploy.md)',
    )
  if (another) throw new NoDistrict(`不止一个区 more than one district: say which, --area=${only.id}`)
  return only
}
