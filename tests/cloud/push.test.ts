import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { signedHeaders, type Sent } from '../builders/push'
import { openDesk, type TestDesk } from './desk'

/** The door for other systems, over real HTTP on a desk. */
let desk: TestDesk
let key: { id: string; secret: string }

const query = async <R>(sql: string, values: readonly unknown[] = []): Promise<R[]> => {
  const client = new pg.Client({ connectionString: desk.databaseUrl })
  await client.connect()
  return client
    .query(sql, values as unknown[])
    .then(({ rows }) => rows as R[])
    .finally(() => client.end())
}

beforeAll(async () => {
  desk = await openDesk({ seed: 'empty' })
  const [id = '', secret = ''] = readFileSync(join(desk.data, 'push-key'), 'utf8').trim().split(':')
  key = { id, secret }
}, 120_000)
afterAll(() => desk.close())

interface Told {
  readonly status: number
  readonly ok?: boolean
  readonly code?: string
  readonly call?: { readonly id: string; readonly state: string }
  readonly issues?: readonly unknown[]
}

const iso = (ms = 0): string => new Date(Date.now() + ms).toISOString()
const body = (call: string, more: object = {}): string =>
  JSON.stringify({ call, event: 'ringing', from: '13900000555', at: iso(), startedAt: iso(-1_000), ...more })

const send = async (text: string, sent: Sent = {}, path = '/push/hotline'): Promise<Told> => {
  const headers = signedHeaders(text, { key, ...sent })
  const reply = await fetch(`${desk.address}${path}`, { method: 'POST', headers, body: sent.instead ?? text })
  return { status: reply.status, ...((await reply.json()) as object) }
}

it('has no district to take a call for, and says so', async () => {
  expect(await send(body('early'))).toMatchObject({ status: 422, code: 'unknown-area' })
  await query(`insert into area (id, kind, name, path) values ('d', 'district', '试验区', '{d}')`)
})

it('keeps its key where its owner alone reads it', () => {
  expect(statSync(join(desk.data, 'push-key')).mode & 0o777).toBe(0o600)
  expect(key.secret.length).toBeGreaterThanOrEqual(32)
})

it('takes a signed push, and the example of the guide as it stands', async () => {
  expect(await send(body('c-1'))).toMatchObject({ status: 200, ok: true, call: { state: 'ringing' } })
  const guide = readFileSync(resolve(__dirname, '../../docs/push.md'), 'utf8')
  const example = /```sh\n([\s\S]*?)```/.exec(guide)?.[1] ?? ''
  const script = example
    .replace(/^npm start.*$/m, '')
    .replaceAll('.data/push-key', join(desk.data, 'push-key'))
    .replaceAll('http://127.0.0.1:8787', desk.address)
  expect(JSON.parse(execFileSync('sh', ['-c', script], { encoding: 'utf8' }))).toMatchObject({
    ok: true,
    call: { state: 'ringing' },
  })
  expect(await query('select external_id from call order by external_id')).toEqual([
    { external_id: 'c-1' },
    { external_id: 'try-1' },
  ])
})

it('tells nothing to whoever did not sign, and to all of them the same', async () => {
  const text = body('c-2')
  const seconds = Math.floor(Date.now() / 1000)
  const refused = await Promise.all([
    send(text, { key: { id: 'nobody', secret: key.secret } }),
    send(text, { key: { id: key.id, secret: `${key.secret}x` } }),
    send(text, { instead: text.replace('c-2', 'c-3') }),
    send(text, { nonce: 'short' }),
    send(text, { timestamp: seconds * 1000 }),
    fetch(`${desk.address}/push/hotline`, { method: 'POST', body: text }).then(async (reply) => ({
      status: reply.status,
      ...((await reply.json()) as { code: string }),
    })),
  ])
  for (const { status, code, ok, ...more } of refused as (Told & { now?: string; request?: string })[]) {
    expect({ status, code }).toEqual({ status: 401, code: 'push-refused' })
    expect(Object.keys(more).sort()).toEqual(['now', 'request'])
    expect(ok ?? false).toBe(false)
  }
  for (const off of [-302, 302])
    expect(await send(text, { timestamp: seconds + off })).toMatchObject({ status: 401, code: 'push-too-old' })
  for (const off of [-295, 295]) expect(await send(text, { timestamp: seconds + off })).toMatchObject({ status: 200 })
})

it('takes each nonce once, and gives it back when nothing came of it', async () => {
  const [text, nonce] = [body('c-4'), 'a-nonce-of-its-own']
  expect(await send('{"call":7}', { nonce })).toMatchObject({ status: 400 })
  expect(await send(text, { nonce })).toMatchObject({ status: 200 })
  expect(await send(text, { nonce })).toMatchObject({ status: 409, code: 'push-replayed' })
})

it('says what is wrong with a body, and repeats none of it', async () => {
  const broken = [
    ['not json', []],
    [body('c-5', { event: 'exploded' }), ['event:not-an-option']],
    [body('c 5'), ['call:bad-id']],
    [body('c-5', { at: '2026-02-30T00:00:00Z' }), ['at:bad-time']],
    [body('c-5', { startedAt: iso(3_600_000) }), ['startedAt:bad-time']],
    [body('c-5', { endedAt: iso(-9_000) }), ['endedAt:not-in-order']],
    [body('c-5', { matter: { text: ' ' } }), ['matter.text:empty']],
  ] as const
  for (const [text, expected] of broken) {
    const told = await send(text)
    expect(told).toMatchObject({ status: 400, code: 'bad-input' })
    const issues = (told.issues ?? []) as { path: string; code: string }[]
    if (expected.length > 0) expect(issues.map(({ path, code }) => `${path}:${code}`)).toEqual(expected)
    expect(JSON.stringify(told)).not.toContain('exploded')
  }
})

it('takes 64 KB and not more, to one address and by POST', async () => {
  expect(await send(body('c-6', { padding: 'x'.repeat(60_000) }))).toMatchObject({ status: 200 })
  expect(await send(body('c-7', { padding: 'x'.repeat(66_000) }))).toMatchObject({ status: 413, code: 'too-large' })
  expect(await send(body('c-7', { padding: 'x'.repeat(400_000) }))).toMatchObject({ status: 413, code: 'too-large' })
  expect((await send(body('c-7'), {}, '/push/ticket')).status).toBe(404)
  expect((await send(body('c-7'), {}, '/push/nothing')).status).toBe(404)
  expect((await fetch(`${desk.address}/push/hotline`)).status).toBe(404)
})

it('is no door for whoever is signed in: an event that only looks like a push is none', async () => {
  const text = body('c-8')
  const { access_token: token } = await desk.signIn('demo-a')
  const event = { path: '/hotline/push', httpMethod: 'POST', headers: signedHeaders(text, { key }), body: text }
  const reply = await fetch(`${desk.address}/v1/functions/hotline`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(event),
  })
  expect(await reply.json()).toMatchObject({ ok: false, code: 'unknown-action' })
  expect(await query(`select 1 from call where external_id = 'c-8'`)).toEqual([])
})

it('writes nothing of what was said into its log', async () => {
  await send(body('c-9', { event: 'ended', endedAt: iso(), matter: { text: '一句不该进日志的话', area: 'd' } }))
  const log = readFileSync(join(desk.data, 'log/calls.log'), 'utf8')
  expect(log).toContain('"action":"push:push"')
  expect(log).not.toMatch(/13900000555|一句不该进日志的话|a-nonce-of-its-own/)
  expect(log).not.toContain(key.secret)
})
