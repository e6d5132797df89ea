import { randomUUID } from 'node:crypto'
import { callAs } from '../../tests/builders/cloud'
import { pass, standAt } from '../../tests/builders/clock'
import { assignmentId } from '../../tests/builders/small-district'
import { aTicket, good } from '../../tests/builders/story'
import { useDistrict } from '../../tests/builders/use-district'
import type { Said } from '../../src/contract/row'
import type { PersonContract } from '../../src/contract/person'

const { rows, lines } = useDistrict()
beforeEach(() => standAt('2026-11-23 09:00'))

type Invitation = Said<PersonContract, 'invite'>
const invite = (who: string, more: Partial<Invitation> = {}) =>
  callAs(who, 'person', 'invite', { id: randomUUID(), role: 'handler', unit: 'u-lamps', name: '新来的', ...more })
const accept = (who: string, code: string | null) => callAs(who, 'person', 'accept', { code: code ?? '' })

describe('a person', () => {
  it('exists from their first call, once, however many come at once', async () => {
    const all = await Promise.all(Array.from({ length: 5 }, () => callAs('new-one', 'person', 'me', {})))
    expect(new Set(all.map((reply) => good(reply).id)).size).toBe(1)
    expect(good(all[0] ?? (await callAs('new-one', 'person', 'me', {})))).toMatchObject({
      name: '',
      phone: null,
      home: [],
      assignments: [],
    })
  })

  it('is nobody without an identity', async () => {
    expect(await callAs(null, 'person', 'me', {})).toMatchObject({ ok: false, code: 'not-signed-in' })
  })

  it('says their name and home; a street is no home', async () => {
    expect(good(await callAs('li', 'person', 'update', { name: ' 李四 ', home: 'd-e-1' }))).toMatchObject({
      name: '李四',
      home: [{}, {}, { id: 'd-e-1' }],
    })
    for (const home of ['d', 'd-e', 'nowhere'])
      expect(await callAs('li', 'person', 'update', { home })).toMatchObject({ code: 'unknown-area' })
    expect(good(await callAs('li', 'person', 'update', {}))).toMatchObject({ name: '李四' })
  })

  it('sees their own phone with its middle hidden', async () => {
    expect(good(await callAs('wang', 'person', 'me', {})).phone).toBe('138****0001')
  })
})

describe('binding a phone', () => {
  it('takes over what was filed for that number, and its rating', async () => {
    const story = await aTicket('operator', { channel: 'hotline', onBehalf: { name: '老王', phone: '13900000009' } })
    expect(await callAs('elder', 'ticket', 'open', { ticket: story.id })).toMatchObject({ code: 'not-found' })
    good(await callAs('elder', 'person', 'bind-phone', { code: 'phone:13900000009' }))
    expect((await story.seen('elder')).relation).toBe('requester')
    expect((await story.seen('operator')).relation).toBe('staff')
  })

  it('refuses a code that WeChat does not know, and a number that is somebody’s', async () => {
    expect(await callAs('thief', 'person', 'bind-phone', { code: 'nonsense' })).toMatchObject({
      code: 'phone-code-refused',
    })
    expect(await callAs('thief', 'person', 'bind-phone', { code: 'phone:13800000001' })).toMatchObject({
      code: 'phone-belongs-to-another',
    })
    expect(good(await callAs('thief', 'person', 'me', {})).phone).toBeNull()
  })

  it('is no way to learn whose a number is', async () => {
    const story = await aTicket('zhao', { onBehalf: { name: '随便', phone: '13800000001' } })
    const seen = await story.seen('zhao')
    expect(seen.relation).toBe('filer')
    expect(seen.requester.name).toBe('人****')
    expect(JSON.stringify(seen)).not.toContain('人wang')
  })
})

describe('an assignment', () => {
  it('ends at once when somebody is dismissed', async () => {
    const { code } = good(await invite('administrator', { role: 'dispatcher', area: 'd', unit: null }))
    const [held] = good(await accept('shortly', code)).assignments
    const story = await aTicket('wang')
    expect((await story.seen('shortly')).relation).toBe('staff')
    good(await callAs('administrator', 'person', 'dismiss', { assignment: held?.id ?? '' }))
    expect(await callAs('shortly', 'ticket', 'open', { ticket: story.id })).toMatchObject({ code: 'not-found' })
    expect(await story.take('shortly', 'ask', { question: '在哪里?' })).toMatchObject({ code: 'not-found' })
    expect(await callAs('shortly', 'ticket', 'queue', { assignment: held?.id ?? '' })).toMatchObject({
      code: 'not-your-assignment',
    })
    expect(await callAs('administrator', 'person', 'dismiss', { assignment: held?.id ?? '' })).toMatchObject({
      code: 'not-found',
    })
  })

  it('of the last administrator is never ended', async () => {
    const admins = await rows<{ id: string }>(
      `select id from assignment where role = 'administrator' and to_at is null and id <> $1`,
      [assignmentId('administrator')],
    )
    for (const { id } of admins) good(await callAs('administrator', 'person', 'dismiss', { assignment: id }))
    expect(
      await callAs('administrator', 'person', 'dismiss', { assignment: assignmentId('administrator') }),
    ).toMatchObject({ code: 'last-administrator' })
  })

  it('is set away by whoever holds it, until a time that comes', async () => {
    const away = (who: string, until: string | null) =>
      callAs(who, 'person', 'set-away', { assignment: assignmentId('handler-a'), until })
    expect(await away('handler-b', '2026-11-25T01:00:00Z')).toMatchObject({ code: 'not-your-assignment' })
    expect(await away('handler-a', '2026-11-22T01:00:00Z')).toMatchObject({ code: 'due-in-the-past' })
    expect(good(await away('handler-a', '2026-11-25T01:00:00Z')).assignments[0]?.awayUntil).toBe(
      '2026-11-25T01:00:00.000Z',
    )
    pass({ days: 2 })
    expect(good(await callAs('handler-a', 'person', 'me', {})).assignments[0]?.awayUntil).toBeNull()
    expect(good(await away('handler-a', null)).assignments[0]?.awayUntil).toBeNull()
  })
})

it('leaves no name, phone, code or typed word in the log', async () => {
  await callAs('li', 'person', 'update', { name: '独一无二' })
  await callAs('li', 'person', 'bind-phone', { code: 'phone:13700000007' })
  await accept('li', 'SECR-ETSE-CRET-SECR')
  expect(lines.length).toBeGreaterThan(3)
  expect(lines.slice(-3).join('')).not.toMatch(/独一无二|13700000007|SECRET|SECR|uid:|li"/)
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({
    noun: 'person',
    action: 'accept',
    outcome: 'invitation-unknown',
    door: 'web',
    at: '2026-11-23T01:00:00.000Z',
  })
})
