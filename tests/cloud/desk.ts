import { execFile, fork, type ChildProcess } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { Reply } from '../../src/contract/row'

const root = resolve(__dirname, '../..')

/** A Monday morning at the office: who is on duty works, promises run. The demo district is made for it once a run (config/test.mjs). */
export const MORNING = '2026-11-23T09:30:00+08:00'

export interface DeskOptions {
  /** `demo`: the demo district; `empty`: the schema and nothing in it. */
  readonly seed: 'demo' | 'empty'
  /** ISO: the desk stands at this moment until it is moved. */
  readonly clock?: string
  /** A folder with dist/functions and cloudbaserc.json to run in place of the product's. */
  readonly root?: string
  /** A data folder of the test's own, which close() then leaves alone. */
  readonly data?: string
  readonly env?: Readonly<Record<string, string>>
}

export interface Fired {
  readonly at: string
  readonly noun: string
  readonly name: string
  readonly ok: boolean
}

export interface Token {
  readonly access_token: string
  readonly refresh_token: string
  readonly expires_in: number
}

/** A desk in a process of its own, spoken to over HTTP as any client does. */
export interface TestDesk {
  readonly address: string
  readonly databaseUrl: string
  readonly data: string
  readonly process: ChildProcess
  call(uid: string, noun: string, action: string, input: unknown): Promise<Reply<unknown>>
  signIn(uid: string): Promise<Token>
  moveClock(to: { to: string } | { advanceSeconds: number }): Promise<{ now: string; fired: Fired[] }>
  close(): Promise<void>
}

export async function openDesk(options: DeskOptions): Promise<TestDesk> {
  const data = options.data ?? mkdtempSync(join(tmpdir(), 'linsheng-'))
  if (!options.data) await copyPrepared(options, data)
  const { child, at } = await start(data, options)
  const signedIn = new Map<string, Promise<Token>>()
  const post = (path: string, body: unknown, token?: string): Promise<Response> =>
    fetch(`${at.address}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify(body),
    })
  const signIn = async (uid: string): Promise<Token> =>
    (await post('/auth/v1/signin', { username: uid, password: 'linsheng' })).json() as Promise<Token>
  const tokenOf = (uid: string): Promise<Token> => {
    const known = signedIn.get(uid) ?? signIn(uid)
    signedIn.set(uid, known)
    return known
  }
  return {
    ...at,
    data,
    process: child,
    signIn,
    call: async (uid, noun, action, input) => {
      const { access_token: token } = await tokenOf(uid)
      return (await post(`/v1/functions/${noun}`, { action, input }, token)).json() as Promise<Reply<unknown>>
    },
    moveClock: async (to) => {
      const reply = await post('/desk/clock', to)
      if (!reply.ok) throw new Error(`the clock was not moved: ${await reply.text()}`)
      return reply.json() as Promise<{ now: string; fired: Fired[] }>
    },
    close: async () => {
      await end(child)
      if (!options.data) rmSync(data, { recursive: true, force: true })
    },
  }
}

/** Starts `npm start`'s own program on a free port; rejects with what it said when it ends instead. */
export function start(
  data: string,
  options: DeskOptions,
): Promise<{ child: ChildProcess; at: { address: string; databaseUrl: string } }> {
  const flags = [
    ...(options.seed === 'empty' ? ['--empty'] : []),
    ...(options.clock ? [`--manual-clock=${options.clock}`] : []),
  ]
  const env = { ...process.env, PORT: '0', LINSHENG_DATA: data, LINSHENG_ROOT: options.root ?? root, ...options.env }
  const child = fork(join(root, 'dist/local/main.js'), flags, { env, silent: true })
  let said = ''
  child.stdout?.on('data', (text: Buffer) => (said += text.toString()))
  child.stderr?.on('data', (text: Buffer) => (said += text.toString()))
  return new Promise((done, failed) => {
    child.once('message', (at) => done({ child, at: at as { address: string; databaseUrl: string } }))
    child.once('exit', (code) => failed(new DeskEnded(code, said)))
  })
}

export class DeskEnded extends Error {
  constructor(
    readonly code: number | null,
    readonly said: string,
  ) {
    super(`the desk ended with ${code}: ${said}`)
  }
}

export function end(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  child.kill(signal)
  return ended
}

/** A copy of the data folder that prepare.mjs keeps for this state of the sources; it builds what is stale on the way. */
export async function copyPrepared(options: DeskOptions, data: string): Promise<void> {
  const args = [join(root, 'tests/cloud/prepare.mjs'), options.seed, ...(options.clock ? [options.clock] : [])]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  cpSync(stdout, data, { recursive: true })
}
