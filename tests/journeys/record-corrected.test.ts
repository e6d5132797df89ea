import { randomUUID } from 'node:crypto'
import { callAs } from '../builders/cloud'
import { pass, standAt } from '../builders/clock'
import { personId } from '../builders/small-district'
import { serving } from '../builders/serving'
import { good } from '../builders/story'
import { useDistrict } from '../builders/use-district'

const { rows } = useDistrict()
const { must, step, memberHere, post, claim, record, counted } = serving(rows)
const balance = async (who: string) => good(await callAs(who, 'service', 'points', {})).balance
const sums = async () =>
  (
    await rows<{ all: number; people: number; funds: number }>(
      `select coalesce(sum(balance), 0)::int as all, coalesce(sum(balance) filter (where kind = 'person'), 0)::int as people,
              coalesce(sum(balance) filter (where kind = 'fund'), 0)::int as funds from ledger_account`,
    )
  )[0]
let pledge = ''

beforeAll(async () => {
  standAt('2026-11-23 09:00')
  await memberHere('wang')
  pledge = good(await claim('wang', await post())).id
})

it('a record is corrected by a new line that points at the old one, and its points follow', async () => {
  standAt('2026-11-23 10:00')
  expect(good(await callAs('wang', 'service', 'join-points', { command: randomUUID() }))).toEqual({
    joined: true,
    balance: 0,
  })
  const old = await counted('wang', pledge, { hours: 3 })
  expect(await balance('wang')).toBe(6)
  expect(await sums()).toEqual({ all: 0, people: 6, funds: -6 })

  pass({ hours: 2 })
  const line = good(
    await callAs('wang', 'service', 'correct', {
      id: randomUUID(),
      record: old,
      what: '浇水除草，记错了时间',
      hours: 2,
    }),
  )
  // The old one stands, and counts, until the new one is confirmed by both.
  expect(good(await callAs('wang', 'service', 'one-record', { record: old }))).toMatchObject({
    state: 'confirmed',
    hours: 3,
    correctedBy: line.id,
  })
  expect(good(await callAs('wang', 'service', 'one-record', { record: line.id }))).toMatchObject({
    state: 'submitted',
    corrects: old,
  })
  expect(
    await callAs('wang', 'service', 'correct', { id: randomUUID(), record: old, what: '再改', hours: 1 }),
  ).toMatchObject({ code: 'corrected-already' })
  expect(
    await callAs('li', 'service', 'correct', { id: randomUUID(), record: old, what: '冒充', hours: 1 }),
  ).toMatchObject({ code: 'not-found' })
  expect(good(await callAs('wang', 'service', 'card', {})).hours).toBe(3)
  await must('community-worker', 'record', 'vouch', line.id)
  await must('secretary', 'record', 'confirm', line.id)
  expect(good(await callAs('wang', 'service', 'one-record', { record: old }))).toMatchObject({
    state: 'corrected',
    hours: 3,
    what: '给花坛浇水除草',
    can: [],
  })
  expect(good(await callAs('wang', 'service', 'card', {}))).toMatchObject({ hours: 2, records: 1 })
  expect(await balance('wang')).toBe(4)
  expect(
    good(await callAs('wang', 'service', 'points', {}))
      .items.map(({ kind, points, reason }) => [kind, points, reason])
      .sort(),
  ).toEqual(
    [
      ['earn', 6, null],
      ['earn', 4, null],
      ['reverse', -6, 'corrected'],
    ].sort(),
  )
  expect((await sums())?.all).toBe(0)
})

it('nothing that was written is ever edited, by nobody', async () => {
  const [row] = await rows<{ id: string }>('select id from service_record limit 1')
  for (const set of [
    `text = 'x'`,
    'half_hours = 9',
    `on_day = '2020-01-01'`,
    `requester_id = (select id from person limit 1 offset 3)`,
  ])
    await expect(rows(`update service_record set ${set} where id = $1`, [row?.id])).rejects.toThrow('never edited')
  await expect(rows('update ledger_entry set points = 1')).rejects.toThrow('never changed')
  await expect(rows('delete from ledger_entry')).rejects.toThrow('never changed')
  await expect(rows(`update ledger_account set balance = -1 where kind = 'person'`)).rejects.toThrow(
    'ledger_account_check',
  )
})

it('what was confirmed and was not so is taken back with a reason; whoever leaves gives back the rest', async () => {
  standAt('2026-11-25 10:00')
  const before = await balance('wang')
  const id = await counted('wang', pledge, { hours: 1 })
  expect(await balance('wang')).toBe(before + 2)
  expect(await step('community-worker', 'record', 'reject', id, { reason: '' })).toMatchObject({ code: 'bad-input' })
  await must('community-worker', 'record', 'reject', id, { reason: '当天没有到岗。' })
  expect(await balance('wang')).toBe(before)
  expect(good(await callAs('wang', 'service', 'one-record', { record: id }))).toMatchObject({
    state: 'rejected',
    reason: '当天没有到岗。',
  })
  // A new rule earns from now on, and changes nothing that was earned.
  expect(
    await callAs('secretary', 'service', 'publish-rule', {
      command: randomUUID(),
      perHalfHour: 9,
      most: 9,
      note: '不行',
    }),
  ).toMatchObject({ code: 'not-yours' })
  const command = randomUUID()
  const published = { command, perHalfHour: 2, most: 5, note: '每半小时 2 分，一次最多 5 分。' }
  const [once, twice] = await Promise.all(
    [1, 2].map(() => callAs('administrator', 'service', 'publish-rule', published)),
  )
  expect(once).toMatchObject({ ok: true, data: { version: 2 } })
  expect(twice).toMatchObject({ ok: true, data: { version: 2 } })
  const capped = await counted('wang', pledge, { hours: 4 })
  expect(await balance('wang')).toBe(before + 5)
  good(await callAs('wang', 'service', 'leave-points', { command: randomUUID() }))
  expect(await sums()).toEqual({ all: 0, people: 0, funds: 0 })
  // Joined again it begins at nothing; what was earned on the closed account is not taken from the new one.
  good(await callAs('wang', 'service', 'join-points', { command: randomUUID() }))
  await counted('wang', pledge, { hours: 0.5 })
  await must('secretary', 'record', 'reject', capped, { reason: '多记了。' })
  expect(await balance('wang')).toBe(2)
  // Who never joined has nothing, earns nothing, and is asked nothing.
  await memberHere('zhao')
  const other = good(
    await claim('zhao', (await rows<{ id: string }>(`select id from service_duty where state = 'open'`))[0]?.id ?? ''),
  )
  await counted('zhao', other.id)
  expect(good(await callAs('zhao', 'service', 'points', {}))).toEqual({
    joined: false,
    since: null,
    balance: 0,
    items: [],
    next: null,
  })
})

it('said twice it is written once; with other words it is refused', async () => {
  standAt('2026-11-26 10:00')
  const said = { id: randomUUID(), pledge, what: '巡查楼道', hours: 1 }
  const taps = await Promise.all(Array.from({ length: 6 }, () => callAs('wang', 'service', 'record', said)))
  expect(new Set(taps.map((reply) => JSON.stringify(good(reply)))).size).toBe(1)
  expect(await callAs('wang', 'service', 'record', { ...said, hours: 2 })).toMatchObject({ code: 'same-id-other-body' })
  expect(await callAs('zhao', 'service', 'record', said)).toMatchObject({ code: 'same-id-other-body' })
  expect(await record('li', pledge)).toMatchObject({ code: 'not-found' })
  for (const hours of [0, 0.25, 24.5, -1])
    expect(await record('wang', pledge, { hours })).toMatchObject({ code: 'bad-input' })
  expect(await record('wang', pledge, { on: '2026-11-27' })).toMatchObject({ code: 'bad-day' })
  expect(await record('wang', pledge, { on: '2026-02-30' })).toMatchObject({ code: 'bad-input' })
})

it('a leader who lets five working days pass does not keep a record waiting', async () => {
  standAt('2026-12-07 09:00')
  const { id } = good(await record('wang', pledge))
  expect(await step('secretary', 'record', 'vouch', id)).toMatchObject({ code: 'not-yours' })
  pass({ days: 8 })
  await must('secretary', 'record', 'vouch', id)
  expect(await step('secretary', 'record', 'confirm', id)).toMatchObject({ code: 'needs-another-person' })
  await must('community-worker', 'record', 'confirm', id)
})

it('a diary is its owner’s alone, and gone when it is erased', async () => {
  standAt('2026-11-27 20:00')
  const id = randomUUID()
  good(await callAs('wang', 'service', 'write-diary', { id, text: '帮邻居提菜上楼。' }))
  good(await callAs('wang', 'service', 'write-diary', { id: randomUUID(), text: '扫了楼道。', on: '2026-11-20' }))
  good(await callAs('wang', 'service', 'write-diary', { id, text: '帮邻居提菜上五楼。' }))
  const first = good(await callAs('wang', 'service', 'diary', { limit: 1 }))
  expect(first.items).toEqual([{ id, on: '2026-11-27', text: '帮邻居提菜上五楼。' }])
  expect(good(await callAs('wang', 'service', 'diary', { limit: 1, after: first.next })).items).toMatchObject([
    { on: '2026-11-20' },
  ])
  expect(good(await callAs('wang', 'service', 'export-diary', {})).text).toBe(
    '2026-11-20\n扫了楼道。\n\n2026-11-27\n帮邻居提菜上五楼。\n',
  )
  expect(await callAs('li', 'service', 'write-diary', { id, text: '抢' })).toMatchObject({ code: 'not-found' })
  expect(good(await callAs('li', 'service', 'diary', {})).items).toEqual([])
  expect(good(await callAs('secretary', 'service', 'erase-diary', { ids: [id] }))).toEqual({ erased: 0 })
  expect(good(await callAs('wang', 'service', 'erase-diary', { ids: [id] }))).toEqual({ erased: 1 })
  expect(await rows('select 1 from diary where person_id = $1', [personId('wang')])).toHaveLength(1)
  // No log line of it carries a word.
  expect(await rows(`select 1 from entry where noun = 'diary'`)).toEqual([])
})
