import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { openDesk, type TestDesk } from './desk'
import { probeRoot } from './fixtures/probe-root'

/** The door itself: what it refuses, and how it serves the web app. */
let desk: TestDesk
const root = probeRoot()
const script = `console.log("${'灯'.repeat(2_000)}")`

beforeAll(async () => {
  mkdirSync(join(root, 'dist/h5/js'))
  writeFileSync(join(root, 'dist/h5/index.html'), '<!doctype html><title>邻声</title>')
  writeFileSync(join(root, 'dist/h5/js/app.0a1b2c3d.js'), script)
  writeFileSync(join(root, 'outside.txt'), 'not for the web')
  desk = await openDesk({ seed: 'empty', root })
})

afterAll(async () => {
  await desk.close()
  rmSync(root, { recursive: true })
})

/** Raw, because fetch mends addresses and host names before it sends them. */
function raw(path: string, headers: Record<string, string> = {}): Promise<{ status: number; text: string }> {
  const { port } = new URL(desk.address)
  return new Promise((done, failed) => {
    const asked = request({ host: '127.0.0.1', port, path, headers }, (reply) => {
      let text = ''
      reply.setEncoding('utf8').on('data', (part: string) => (text += part))
      reply.on('end', () => done({ status: reply.statusCode ?? 0, text }))
    })
    asked.on('error', failed).end()
  })
}

async function call(noun: string, body: string, token?: string): Promise<{ status: number; code: unknown }> {
  const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {}
  const reply = await fetch(`${desk.address}/v1/functions/${noun}`, { method: 'POST', headers, body })
  return { status: reply.status, code: ((await reply.json()) as { code?: unknown }).code }
}

describe('functions', () => {
  const who = '{"action":"who"}'

  it('need a token of this desk', async () => {
    expect(await call('probe', who)).toEqual({ status: 401, code: 'MISSING_CREDENTIALS' })
    expect(await call('probe', who, 'x.y.z')).toEqual({ status: 401, code: 'INVALID_ACCESS_TOKEN' })
    const { access_token: token, refresh_token: refresh } = await desk.signIn('demo-a')
    expect(await call('probe', who, refresh)).toEqual({ status: 401, code: 'INVALID_ACCESS_TOKEN' })
    const [head, , signature] = token.split('.')
    const forged = Buffer.from(JSON.stringify({ sub: 'demo-b', sid: 'x', aud: 'access', exp: 9e9 })).toString(
      'base64url',
    )
    expect(await call('probe', who, `${head}.${forged}.${signature}`)).toEqual({
      status: 401,
      code: 'INVALID_ACCESS_TOKEN',
    })
    expect(await call('probe', who, token)).toMatchObject({ status: 200 })
  })

  it('answer what is wrong in the platform’s words', async () => {
    const { access_token: token } = await desk.signIn('demo-a')
    expect(await call('nothing', who, token)).toEqual({ status: 404, code: 'FUNCTION_NOT_FOUND' })
    expect(await call('../probe', who, token)).toMatchObject({ status: 404 })
    expect(await call('probe', '{', token)).toEqual({ status: 400, code: 'INVALID_PARAM' })
    expect(await call('probe', JSON.stringify({ text: '字'.repeat(40_000) }), token)).toEqual({
      status: 413,
      code: 'EXCEED_MAX_PAYLOAD_SIZE',
    })
    expect(await call('probe', '{"action":"sleep","input":{"ms":"2500"}}', token)).toEqual({
      status: 504,
      code: 'FUNCTION_TIME_LIMIT_EXCEEDED',
    })
  })

  it('do not let a fault’s words out', async () => {
    const reply = JSON.stringify(await desk.call('demo-a', 'probe', 'fail', {}))
    expect(reply).toMatch('FUNCTION_INVOCATION_FAILED')
    expect(reply).not.toMatch(/secret|\.js/)
  })
})

describe('signing in', () => {
  it('takes demo people only, and renews a token until it is revoked', async () => {
    const post = (path: string, body: unknown): Promise<Response> =>
      fetch(`${desk.address}/auth/v1/${path}`, { method: 'POST', body: JSON.stringify(body) })
    expect((await post('signin', { username: 'root', password: 'linsheng' })).status).toBe(401)
    expect((await post('signin', { username: 'demo-a', password: 'other' })).status).toBe(401)
    const first = await desk.signIn('demo-a')
    const grant = { grant_type: 'refresh_token', refresh_token: first.refresh_token }
    const renewed = (await (await post('token', grant)).json()) as { access_token: string }
    expect(await call('probe', '{"action":"who"}', renewed.access_token)).toMatchObject({ status: 200 })
    await post('revoke', { token: renewed.access_token })
    expect(await call('probe', '{"action":"who"}', first.access_token)).toMatchObject({ status: 401 })
    expect((await post('token', grant)).status).toBe(400)
  })
})

describe('the web app', () => {
  it('is served compressed, its hashed files for a year, its pages for any address of its own', async () => {
    const file = await fetch(`${desk.address}/js/app.0a1b2c3d.js`)
    expect(await file.text()).toBe(script)
    expect(file.headers.get('content-encoding')).toBe('gzip')
    expect(file.headers.get('cache-control')).toMatch('immutable')
    const page = await fetch(`${desk.address}/pages/ticket/submit`, { headers: { accept: 'text/html' } })
    expect(await page.text()).toMatch('邻声')
    expect(page.headers.get('cache-control')).toBe('no-cache')
    const again = { 'if-none-match': page.headers.get('etag') ?? '', accept: 'text/html' }
    expect((await fetch(`${desk.address}/`, { headers: again })).status).toBe(304)
    expect((await fetch(`${desk.address}/js/gone.js`)).status).toBe(404)
  })

  it('is told where it runs', async () => {
    expect(await (await fetch(`${desk.address}/config.js`)).text()).toBe(
      'window.__LINSHENG__ = {"api":"","env":"linsheng-desk","signIn":"/people"}\n',
    )
  })
})

describe('the door', () => {
  it('gives out nothing beside the web app', async () => {
    for (const path of [
      '/../../outside.txt',
      '/..%2f..%2foutside.txt',
      '/%2e%2e/%2e%2e/outside.txt',
      '/js/..%5c..%5c..%5coutside.txt',
    ]) {
      expect(await raw(path)).toMatchObject({ status: 404 })
    }
    expect(await raw('/%')).toMatchObject({ status: 400 })
    expect(await raw('/a%00b')).toMatchObject({ status: 404 })
  })

  it('answers to its own name only', async () => {
    expect(await raw('/config.js', { host: 'evil.example:80' })).toMatchObject({ status: 421 })
    expect(await raw('/config.js', { host: `localhost:${new URL(desk.address).port}` })).toMatchObject({ status: 200 })
  })

  it('takes no upload without a signature, nor one larger than was signed', async () => {
    const { access_token: token } = await desk.signIn('demo-a')
    const info = async (size?: number): Promise<{ uploadUrl: string; authorization: string; code?: string }> => {
      const asked = [
        { objectId: 'incoming/a.jpg', ...(size ? { signedHeader: { 'content-length': [String(size)] } } : {}) },
      ]
      const headers = { authorization: `Bearer ${token}` }
      const address = `${desk.address}/v1/storages/get-objects-upload-info`
      return (await (await fetch(address, { method: 'POST', headers, body: JSON.stringify(asked) })).json())[0]
    }
    const put = async (to: { uploadUrl: string; authorization: string }, body: string): Promise<number> =>
      (await fetch(to.uploadUrl, { method: 'PUT', headers: { authorization: to.authorization }, body })).status
    const signed = await info(4)
    expect(await put({ ...signed, authorization: 'none' }, 'four')).toBe(403)
    expect(await put({ ...signed, uploadUrl: signed.uploadUrl.replace(/.$/, '_') }, 'four')).toBe(403)
    expect(await put(signed, 'fives')).toBe(413)
    expect(await put(signed, 'six')).toBe(400)
    expect(await put(signed, 'four')).toBe(200)
    expect(await info(21 * 1024 * 1024)).toMatchObject({ code: 'STORAGE_EXCEED_SIZE' })
    expect(await put(await info(), 'x'.repeat(20 * 1024 * 1024 + 1))).toBe(413)
  })
})
