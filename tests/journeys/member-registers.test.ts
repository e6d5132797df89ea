import { randomUUID } from 'node:crypto'
import { callAs, fireTimer } from '../builders/cloud'
import { onTheWall, pass, standAt } from '../builders/clock'
import { assignmentId, personId } from '../builders/small-district'
import { good } from '../builders/story'
import { useDistrict } from '../builders/use-district'

const { rows } = useDistrict()

const register = (who: string, community: string, more: object = {}) =>
  callAs(who, 'member', 'register', { id: randomUUID(), community, ...more })
const step = async (
  who: string,
  road: 'ask' | 'supply' | 'confirm' | 'decline' | 'withdraw' | 'update' | 'leave',
  id: string,
  more: object = {},
) => {
  const [row] = await rows<{ version: number }>('select version from registration where id = $1', [id])
  const said = { registration: id, version: row?.version ?? 1, command: randomUUID(), ...more }
  return callAs(who, 'member', road as 'confirm', said as never)
}
const rolesOf = async (who: string) =>
  good(await callAs(who, 'person', 'me', {})).assignments.map((held) => `${held.role} ${held.area?.id}`)
const tally = async (key: string) =>
  (await rows<{ n: number }>('select n from registration_tally where key = $1', [key]))[0]?.n ?? 0

beforeAll(async () => {
  await rows(`insert into organisation (id, kind, name, parent_id, path, area_id) values
    ('o', 'district', '试验区委', null, '{o}', 'd'), ('o-e', 'street', '东街道党工委', 'o', '{o,o-e}', 'd-e'),
    ('o-1', 'community', '一社区党委', 'o-e', '{o,o-e,o-1}', 'd-e-1'), ('o-2', 'community', '二社区党委', 'o-e', '{o,o-e,o-2}', 'd-e-2'),
    ('o-1-a', 'branch', '一社区第一支部', 'o-1', '{o,o-e,o-1,o-1-a}', 'd-e-1')`)
})

it('a member registers, is asked, answers, is confirmed, moves house, and leaves', async () => {
  standAt('2026-11-23 09:00')
  const made = good(
    await register('wang', 'd-e-1', { organisation: 'o-1-a', skills: ['repairs', 'repairs'], times: ['weekend'] }),
  )
  expect(made).toMatchObject({ state: 'registered', moves: false })
  expect(made.number).toMatch(/^R20261123-\d{6}$/)
  // Five working days after Monday.
  expect(onTheWall(made.due)).toBe('2026-11-30 18:00')
  // The community sees who asks, not their full name nor their phone, until it looks on record.
  const [waiting] = good(await callAs('secretary', 'member', 'queue', { assignment: assignmentId('secretary') })).items
  expect(waiting).toMatchObject({ id: made.id, name: '人****', organisation: { name: '一社区第一支部' } })
  expect(good(await callAs('secretary', 'member', 'reveal', { registration: made.id }))).toEqual({
    name: '人wang',
    phone: '13800000001',
  })
  expect(
    await rows('select 1 from reveal where noun = $1 and subject_id = $2', ['registration', made.id]),
  ).toHaveLength(1)

  good(await step('community-worker', 'ask', made.id, { question: '您住哪个小区?' }))
  expect(good(await callAs('wang', 'member', 'open', { registration: made.id }))).toMatchObject({
    state: 'asked',
    question: '您住哪个小区?',
    can: ['supply', 'withdraw', 'update'],
  })
  pass({ days: 5 })
  good(await fireTimer('member', 'member-due'))
  expect(good(await callAs('wang', 'member', 'open', { registration: made.id })).state).toBe('registered')
  good(await step('secretary', 'confirm', made.id))
  expect(await rolesOf('wang')).toEqual(['member d-e-1'])
  expect(await tally('d-e-1')).toBe(1)
  expect(await tally('o-1-a')).toBe(1)
  expect(await register('wang', 'd-e-1')).toMatchObject({ ok: false, code: 'registered-here-already' })

  // Moving house: the old one stands until the new community confirms.
  pass({ days: 30 })
  const moved = good(await register('wang', 'd-e-2', { organisation: 'o-1-a' }))
  expect(moved.moves).toBe(true)
  expect(await rolesOf('wang')).toEqual(['member d-e-1'])
  expect(await step('secretary', 'confirm', moved.id)).toMatchObject({ code: 'not-found' })
  await rows(
    `insert into assignment (id, person_id, role, area_id, from_at) values ($1, $2, 'secretary', 'd-e-2', '2020-01-01')`,
    [randomUUID(), personId('li')],
  )
  good(await step('li', 'confirm', moved.id))
  expect(await rolesOf('wang')).toEqual(['member d-e-2'])
  expect(
    good(await callAs('wang', 'member', 'mine', {})).items.map(({ state, community }) => `${state} ${community?.id}`),
  ).toEqual(['confirmed d-e-2', 'moved d-e-1'])
  expect([await tally('d-e-1'), await tally('d-e-2'), await tally('o-1-a')]).toEqual([0, 1, 1])
  good(await step('wang', 'leave', moved.id))
  expect(await rolesOf('wang')).toEqual([])
  expect([await tally('d-e-2'), await tally('o-1-a')]).toEqual([0, 0])
})

it('nobody confirms themselves; a colleague does', async () => {
  standAt('2027-01-04 09:00')
  const made = good(await register('secretary', 'd-e-1'))
  expect(await step('secretary', 'confirm', made.id)).toMatchObject({ code: 'not-yours' })
  expect(good(await callAs('secretary', 'member', 'queue', { assignment: assignmentId('secretary') })).items).toEqual(
    [],
  )
  good(await step('community-worker', 'confirm', made.id))
})

it('is declined with a reason, and may try again; one waits at a time, whoever taps how often', async () => {
  const said = { id: randomUUID(), community: 'd-e-1' }
  const taps = await Promise.all(Array.from({ length: 8 }, () => callAs('zhao', 'member', 'register', said)))
  expect(new Set(taps.map((reply) => JSON.stringify(good(reply)))).size).toBe(1)
  const others = await Promise.all(Array.from({ length: 8 }, () => register('zhao', 'd-e-2')))
  expect(others.map((reply) => (reply.ok ? 'ok' : reply.code))).toEqual(Array(8).fill('waits-already'))
  good(
    await step('secretary', 'decline', said.id, { reason: 'lives-elsewhere', words: '您住在二社区,请到二社区报到。' }),
  )
  expect(good(await callAs('zhao', 'member', 'open', { registration: said.id })).declined).toEqual({
    reason: 'lives-elsewhere',
    words: '您住在二社区,请到二社区报到。',
  })
  const race = await Promise.all(Array.from({ length: 12 }, (_, n) => register('zhao', n % 2 ? 'd-e-1' : 'd-e-2')))
  expect(race.filter((reply) => reply.ok)).toHaveLength(1)
  expect(await callAs('zhao', 'member', 'register', { ...said, community: 'd-e-2' })).toMatchObject({
    code: 'same-id-other-body',
  })
})

it('a unit registers through whoever serves in it, once; one in no directory by its name', async () => {
  const unit = { subject: 'unit', unit: 'u-lamps', offers: ['experts', 'rooms'], skills: ['medical'] }
  expect(await register('li', 'd-e-1', unit)).toMatchObject({ code: 'not-of-this-unit' })
  const made = good(await register('handler-a', 'd-e-1', unit))
  expect(await register('handler-b', 'd-e-2', unit)).toMatchObject({ code: 'waits-already' })
  good(await step('secretary', 'confirm', made.id))
  // A unit holds no role, and gives what units give.
  expect(await rolesOf('handler-a')).toEqual(['handler undefined'])
  expect(good(await callAs('handler-a', 'member', 'open', { registration: made.id }))).toMatchObject({
    name: '路灯管理所',
    offers: ['experts', 'rooms'],
    skills: [],
  })
  const shop = good(await register('li', 'd-e-1', { subject: 'unit', unitName: '老李面馆', offers: ['meals'] }))
  expect(await register('zhao', 'd-e-1', { subject: 'unit', unitName: ' 老李 面馆 ' })).toMatchObject({
    code: 'waits-already',
  })
  good(await step('secretary', 'confirm', shop.id))
  expect(await register('li', 'd-e-1', { subject: 'unit' })).toMatchObject({ code: 'unit-nameless' })
})

it('organisations are counted, and no count points at a person; a stranger sees no registration', async () => {
  const root = good(await callAs(null, 'member', 'organisations', {}))
  expect(root.children).toMatchObject([{ id: 'o', base: 'here', members: null, units: 2, children: 1 }])
  // Eleven more members of the branch, each by the real road.
  for (let n = 0; n < 11; n += 1) {
    const made = good(await register(`neighbour-${n}`, 'd-e-1', { organisation: 'o-1-a' }))
    good(await step('secretary', 'confirm', made.id))
  }
  const under = good(await callAs(null, 'member', 'organisations', { under: 'o-1' }))
  expect(under.path.map(({ id }) => id)).toEqual(['o', 'o-e', 'o-1'])
  expect(under.children).toMatchObject([{ id: 'o-1-a', base: 'ours', members: 11, units: null }])
  const [counted] = await rows<{ same: boolean }>(
    `select (select sum(n) from registration_tally where scope = 'member') = (select count(*) from registration where subject = 'member' and state = 'confirmed') as same`,
  )
  expect(counted?.same).toBe(true)
  const [any] = await rows<{ id: string }>('select id from registration limit 1')
  for (const who of ['observer', 'handler-a', 'street-w-handler', 'administrator'])
    expect(await callAs(who, 'member', 'open', { registration: any?.id ?? '' })).toMatchObject({ code: 'not-found' })
  expect(await callAs('observer', 'member', 'queue', { assignment: assignmentId('observer') })).toMatchObject({
    code: 'no-queue-for-role',
  })
})
