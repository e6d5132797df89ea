import { randomUUID } from 'node:crypto'
import { matters } from '../../cloudfunctions/_matter/matters'
import { callAs } from '../builders/cloud'
import { pass, standAt } from '../builders/clock'
import { staff } from '../builders/small-district'
import { ticketAt } from '../builders/stage'
import { aTicket, good, type Story } from '../builders/story'
import { useDistrict } from '../builders/use-district'

/** One place for everything that awaits me, by its nearest promise, whatever my hats. */
const { lines, rows } = useDistrict()

const awaiting = async (who: string, limit = 50) => good(await callAs(who, 'inbox', 'awaiting', { limit }))
const finds = async (who: string, story: Story) => (await awaiting(who)).items.find(({ id }) => id === story.id)?.as
const numberOf = async (who: string) => good(await callAs(who, 'inbox', 'count', {}))

beforeEach(() => standAt('2026-11-23 09:00'))

it('follows a matter from hand to hand: who is next has it, and nobody else', async () => {
  const story = await aTicket('wang')
  const next = async () => {
    const all = ['wang', ...staff.map(([name]) => name)]
    const found = await Promise.all(all.map(async (who) => [who, await finds(who, story)] as const))
    return Object.fromEntries(found.filter(([, as]) => as !== undefined))
  }
  expect(await next()).toEqual({ dispatcher: 'dispatcher' })
  await story.must('dispatcher', 'ask', { question: '是哪一盏灯?' })
  expect(await next()).toEqual({ wang: 'requester' })
  await story.must('wang', 'supply', { text: '北门左边第二盏。' })
  await story.accepted()
  expect(await next()).toEqual({ dispatcher: 'dispatcher' })
  const due = new Date(Date.now() + 86_400_000).toISOString()
  await story.must('dispatcher', 'dispatch', { lead: 'u-lamps', co: [{ unit: 'u-street-e', due }] })
  expect(await next()).toEqual({ 'handler-a': 'handler', 'handler-b': 'handler', 'other-handler': 'helper' })
  await story.claimed()
  expect(await next()).toEqual({ 'handler-a': 'handler', 'other-handler': 'helper' })
  await story.must('other-handler', 'finish-part', { unit: 'u-street-e', text: '路面已清理。' })
  await story.contacted()
  expect(await next()).toEqual({ 'handler-a': 'handler' })
  await story.must('handler-a', 'settle', { outcome: 'explained', reply: '您好,这盏灯下周随道路改造一起换新。' })
  // The supervisor's key first; the verifier of the lamp office's own never.
  expect(await next()).toEqual({ supervisor: 'supervisor' })
  await story.must('supervisor', 'countersign', {})
  expect(await next()).toEqual({ verifier: 'verifier' })
  await story.answered()
  expect(await next()).toEqual({ wang: 'requester' })
  await story.must('wang', 'rate', { solved: 'no', level: 'very-unsatisfied' })
  expect(await next()).toEqual({ operator: 'operator', 'operator-b': 'operator' })
  await story.must('operator', 'take-callback', {})
  expect(await next()).toEqual({ operator: 'operator' })
  await story.must('operator', 'call-back', { outcome: 'reached', solved: 'no', level: 'very-unsatisfied' })
  expect(await next()).toEqual({ supervisor: 'supervisor', verifier: 'verifier' })
})

it('is ordered by promise over pages, and names each matter once', async () => {
  for (let n = 0; n < 7; n += 1) {
    pass({ hours: 1 })
    await aTicket('li')
  }
  const whole = await awaiting('dispatcher')
  const dues = whole.items.map(({ due }) => due ?? '9')
  expect([...dues].sort()).toEqual(dues)
  const pages: string[] = []
  let after: string | null = null
  do {
    const page: typeof whole = good(await callAs('dispatcher', 'inbox', 'awaiting', { limit: 3, after }))
    pages.push(...page.items.map(({ id }) => id))
    after = page.next
  } while (after !== null)
  expect(pages).toEqual(whole.items.map(({ id }) => id))
  expect(new Set(pages).size).toBe(pages.length)
  // Reached within the street alone.
  expect((await awaiting('dispatcher-w')).items).toEqual([])
})

it('asks whoever filed for somebody without the app', async () => {
  const story = await aTicket('zhao', { onBehalf: { name: '老张', phone: '13900000009' } })
  await story.must('dispatcher', 'ask', { question: '住几栋?' })
  expect(await finds('zhao', story)).toBe('filer')
  const own = await aTicket('zhao', { onBehalf: { name: '老王', phone: '13800000001' } })
  await own.must('dispatcher', 'ask', { question: '住几栋?' })
  expect([await finds('zhao', own), await finds('wang', own)]).toEqual([undefined, 'requester'])
})

it('counts each matter once, whatever awaits and was told of it, and what is read no more', async () => {
  pass({ hours: 2 })
  const before = await numberOf('handler-a')
  const story = await (await aTicket('wang')).upTo('dispatched')
  const after = await numberOf('handler-a')
  expect(after).toEqual({
    cap: 99,
    awaiting: before.awaiting + 1,
    unread: before.unread + 1,
    number: before.number + 1,
  })
  const { items } = good(await callAs('handler-a', 'inbox', 'news', {}))
  expect(items[0]).toMatchObject({
    what: 'dispatched-to-you',
    subject: story.id,
    mine: false,
    text: null,
    readAt: null,
  })
  expect(good(await callAs('handler-a', 'inbox', 'read', { subject: story.id }))).toEqual({ read: 1 })
  expect(good(await callAs('handler-a', 'inbox', 'read', { subject: story.id }))).toEqual({ read: 0 })
  expect(await numberOf('handler-a')).toEqual({ ...after, unread: before.unread })
  // Somebody else's telling cannot be marked, nor can nothing.
  expect(good(await callAs('li', 'inbox', 'read', { tellings: [items[0]?.id ?? randomUUID()] }))).toEqual({ read: 0 })
  expect(await callAs('li', 'inbox', 'read', {})).toMatchObject({ code: 'bad-input' })
})

it('marks all up to what is on the screen, and leaves what came meanwhile', async () => {
  standAt('2026-11-24 09:00')
  await ticketAt('answered')
  const seen = good(await callAs('wang', 'inbox', 'news', {})).items[0]
  pass({ hours: 1 })
  const later = await (await aTicket('wang')).accepted()
  good(await callAs('wang', 'inbox', 'read', { until: seen?.madeAt ?? null }))
  const unread = good(await callAs('wang', 'inbox', 'news', {})).items.filter(({ readAt }) => readAt === null)
  expect(unread.map(({ subject }) => subject)).toEqual([later.id])
})

it('whom a complaint is about neither finds, hears nor counts it, not even what they were told before they were named', async () => {
  const about = await aTicket('li', { kind: 'complaint', about: { unit: 'u-lamps' } })
  for (const who of ['handler-a', 'handler-b', 'lamp-verifier']) expect(await finds(who, about)).toBeUndefined()
  const story = await (await aTicket('li')).upTo('dispatched')
  const before = await numberOf('handler-a')
  expect(await finds('handler-a', story)).toBe('handler')
  await story.must('handler-a', 'return', { reason: '说的是我们自己。' })
  const named = await aTicket('wang', { kind: 'complaint', text: '路灯所的人态度很差。' })
  await named.must('dispatcher', 'accept', {
    category: 'city-light-out',
    urgency: 'ordinary',
    about: { unit: 'u-lamps', person: null },
  })
  expect((await numberOf('handler-a')).awaiting).toBe(before.awaiting - 1)
  for (const who of ['handler-a', 'lamp-verifier']) {
    expect(await finds(who, named)).toBeUndefined()
    expect(good(await callAs(who, 'inbox', 'news', {})).items.map(({ subject }) => subject)).not.toContain(named.id)
  }
})

it('costs three statements at the most', () => {
  const reads = lines
    .map((line) => JSON.parse(line) as { noun: string; action: string; statements: number })
    .filter(({ noun, action }) => noun === 'inbox' && ['awaiting', 'news', 'count'].includes(action))
  expect(reads.length).toBeGreaterThan(100)
  expect(Math.max(...reads.map(({ statements }) => statements))).toBeLessThanOrEqual(3)
})

it('knows of every table of matters whether it can be about somebody', async () => {
  const named = await rows<{ table_name: string }>(
    `select table_name from information_schema.columns where table_schema = 'public' and column_name = 'recused_persons'`,
  )
  const withRecusal = named.map((row) => row.table_name)
  expect(matters.map(({ table, recuses }) => [table, recuses])).toEqual(
    matters.map(({ table }) => [table, withRecusal.includes(table)]),
  )
})
