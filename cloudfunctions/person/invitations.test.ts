import { randomUUID } from 'node:crypto'
import { callAs } from '../../tests/builders/cloud'
import { pass, standAt } from '../../tests/builders/clock'
import { assignmentId } from '../../tests/builders/small-district'
import { good } from '../../tests/builders/story'
import { useDistrict } from '../../tests/builders/use-district'
import type { Said } from '../../src/contract/row'
import type { PersonContract } from '../../src/contract/person'

const { rows } = useDistrict()
beforeEach(() => standAt('2026-11-23 09:00'))

type Invitation = Said<PersonContract, 'invite'>
const invite = (who: string, more: Partial<Invitation> = {}) =>
  callAs(who, 'person', 'invite', { id: randomUUID(), role: 'handler', unit: 'u-lamps', name: '新来的', ...more })
const accept = (who: string, code: string | null) => callAs(who, 'person', 'accept', { code: code ?? '' })
const rolesOf = async (who: string) => good(await callAs(who, 'person', 'me', {})).assignments.map((held) => held.role)

const makeAdministrator = async (uid: string, area: string) => {
  const { code } = good(await invite('administrator', { role: 'administrator', area, unit: null, name: uid }))
  good(await accept(uid, code))
}

describe('invitations', () => {
  it('make staff once, of one person, while they last', async () => {
    const { code, invitation } = good(await invite('administrator'))
    expect(invitation.state).toBe('open')
    expect(code).toMatch(/^([A-Z2-8]{4}-){3}[A-Z2-8]{4}$/)
    good(await accept('newcomer', ` ${code?.toLowerCase().replace(/-/g, ' ') ?? ''} `))
    expect(await rolesOf('newcomer')).toEqual(['handler'])
    good(await accept('newcomer', code))
    expect(await rolesOf('newcomer')).toEqual(['handler'])
    expect(await accept('second', code)).toMatchObject({ code: 'invitation-used' })
    expect(await rolesOf('second')).toEqual([])
  })

  it('one code for ten people at once makes one of them staff', async () => {
    const { code } = good(await invite('administrator'))
    const replies = await Promise.all(Array.from({ length: 10 }, (_, i) => accept(`racer-${i}`, code)))
    expect(replies.filter((reply) => reply.ok)).toHaveLength(1)
    expect(replies.filter((reply) => !reply.ok).every((reply) => !reply.ok && reply.code === 'invitation-used')).toBe(
      true,
    )
  })

  it('are kept only as a digest', async () => {
    const { code } = good(await invite('administrator'))
    const [all] = await rows<{ text: string }>(`select string_agg(invitation::text, ' ') as text from invitation`)
    expect(all?.text).not.toContain(code?.replace(/-/g, ''))
  })

  it('expire, and can be taken back at once', async () => {
    const short = good(await invite('administrator', { days: 1 }))
    const back = good(await invite('administrator'))
    good(await callAs('administrator', 'person', 'revoke', { invitation: back.invitation.id }))
    expect(await accept('late', back.code)).toMatchObject({ code: 'invitation-revoked' })
    pass({ hours: 24 })
    expect(await accept('late', short.code)).toMatchObject({ code: 'invitation-expired' })
    expect(await accept('late', 'ABCD-EFGH-JKMN-PQRS')).toMatchObject({ code: 'invitation-unknown' })
    expect(await rolesOf('late')).toEqual([])
  })

  it('said twice with one id are one, whose code is shown once; with another body they are refused', async () => {
    const id = randomUUID()
    const first = good(await invite('administrator', { id }))
    expect(good(await invite('administrator', { id }))).toEqual({ invitation: first.invitation, code: null })
    for (const more of [
      { name: '别人' },
      { post: 'B' as const },
      { unit: 'u-street-e' },
      { role: 'member' as const, area: 'd', unit: null },
    ])
      expect(await invite('administrator', { id, ...more })).toMatchObject({ code: 'same-id-other-body' })
  })

  it('name what the role is held for', async () => {
    expect(await invite('administrator', { unit: null })).toMatchObject({ code: 'unit-missing' })
    expect(await invite('administrator', { role: 'dispatcher', unit: null })).toMatchObject({ code: 'area-missing' })
    expect(await invite('administrator', { unit: 'nobody' })).toMatchObject({ code: 'unknown-area' })
    expect(await invite('administrator', { area: 'nowhere' })).toMatchObject({ code: 'unknown-area' })
  })

  it('reach as far as their issuer, area and unit both', async () => {
    await makeAdministrator('admin-w', 'd-w')
    good(await invite('admin-w', { unit: 'u-street-w' }))
    good(await invite('admin-w', { role: 'verifier', area: 'd-w-1', unit: null }))
    for (const more of [
      { unit: 'u-lamps' },
      { unit: 'u-street-e' },
      { role: 'dispatcher' as const, area: 'd', unit: null },
      { role: 'administrator' as const, area: 'd-e', unit: null },
      // A unit of the whole district does not come within reach because the area does.
      { unit: 'u-lamps', area: 'd-w' },
      { role: 'verifier' as const, area: 'd', unit: 'u-street-w' },
    ])
      expect(await invite('admin-w', more)).toMatchObject({ code: 'not-yours' })
  })

  it('are nothing for anybody else', async () => {
    const open = good(await invite('administrator')).invitation.id
    for (const who of ['dispatcher', 'supervisor', 'secretary', 'wang']) {
      expect(await invite(who)).toMatchObject({ code: 'not-yours' })
      expect(await callAs(who, 'person', 'invitations', {})).toMatchObject({ code: 'not-yours' })
      expect(await callAs(who, 'person', 'staff', {})).toMatchObject({ code: 'not-yours' })
      expect(await callAs(who, 'person', 'revoke', { invitation: open })).toMatchObject({ code: 'not-found' })
      expect(await callAs(who, 'person', 'dismiss', { assignment: assignmentId('observer') })).toMatchObject({
        code: 'not-found',
      })
    }
  })

  it('and staff are listed page by page, each once, within reach alone', async () => {
    await makeAdministrator('admin-e', 'd-e')
    const seen: string[] = []
    let after: string | null = null
    do {
      const page: { items: { id: string }[]; next: string | null } = good(
        await callAs('administrator', 'person', 'staff', { after, limit: 7 }),
      )
      seen.push(...page.items.map((item) => item.id))
      after = page.next
    } while (after !== null)
    const [count] = await rows<{ n: number }>(
      `select count(*)::int as n from assignment where to_at is null and role <> 'member'`,
    )
    expect([new Set(seen).size, seen.length]).toEqual([count?.n, count?.n])
    const east = good(await callAs('admin-e', 'person', 'staff', { limit: 50 })).items.map(
      (item) => item.area?.id ?? item.unit?.id,
    )
    expect(east).toContain('d-e-1')
    expect(east).not.toContain('d')
    expect(east).not.toContain('u-lamps')
  })
})
