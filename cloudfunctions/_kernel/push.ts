import { randomUUID } from 'node:crypto'
import type { Contract } from '../../src/contract/row'
import type { Noun } from './call'
import { Busy, type Session } from './database'
import { faultOf, writeLine } from './log'
import type { Ports } from './ports'
import { serve } from './serve'

/** What another system sends over plain HTTP: nobody is signed in, so the noun itself must know by whom it was signed. */
export interface Push {
  readonly id: string
  /** The moment it came; epoch ms. */
  readonly at: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** The bytes as they were sent: what a signature is over. */
  readonly body: Buffer
  readonly session: Session
  readonly ports: Ports
}

/** `code` is the stable word of a refusal; absent when the push was taken. */
export interface PushAnswer {
  readonly status: number
  readonly code?: string
  readonly body?: Readonly<Record<string, unknown>>
}

export type PushHandler = (push: Push) => Promise<PushAnswer>

/** What the platform's HTTP door hands to a function ("HTTP 访问服务"), and what it takes back. */
interface HttpEvent {
  readonly httpMethod: string
  readonly path: string
  readonly headers: Readonly<Record<string, unknown>>
  readonly body?: unknown
  readonly isBase64Encoded?: unknown
}

interface HttpReply {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const MOST_BYTES = 64 * 1024

const isHttp = (event: unknown): event is HttpEvent => {
  const { httpMethod, path, headers } = (event ?? {}) as Partial<Record<keyof HttpEvent, unknown>>
  return typeof httpMethod === 'string' && typeof path === 'string' && typeof headers === 'object' && headers !== null
}

const bytesOf = ({ body, isBase64Encoded }: HttpEvent): Buffer =>
  Buffer.from(typeof body === 'string' ? body : '', isBase64Encoded === true ? 'base64' : 'utf8')

const headersOf = ({ headers }: HttpEvent): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name.toLowerCase(), value]] : [],
    ),
  )

/** The last part of the path names the push, whatever the door in front of it strips; a door that strips it all leads to the only one. */
const handlerOf = (pushes: Readonly<Record<string, PushHandler>>, path: string): [string, PushHandler] | undefined => {
  const name = path
    .split('/')
    .filter((part) => part !== '')
    .at(-1)
  return Object.entries(pushes).find(([each], _, all) => each === name || (name === undefined && all.length === 1))
}

type Main = (event: unknown, context: unknown) => Promise<unknown>

/**
 * A noun that other systems may push to. An event of the HTTP door is a push only where nobody is signed in: a signed-in caller
 * who writes one is answered as any other caller.
 */
export const receive = <C extends Contract>(
  noun: Noun<C> & { readonly pushes: Readonly<Record<string, PushHandler>> },
  ports: Ports,
): Main => {
  const main = serve(noun, ports)
  return (event, context) =>
    isHttp(event) && ports.caller(event, context) === null ? answer(noun, ports, event) : main(event, context)
}

const answer = async (
  noun: { readonly name: string; readonly pushes: Readonly<Record<string, PushHandler>> },
  ports: Ports,
  event: HttpEvent,
): Promise<HttpReply> => {
  const started = performance.now()
  const [at, id, session] = [Date.now(), randomUUID(), ports.database.session()]
  const [name, handler] = handlerOf(noun.pushes, event.path) ?? []
  let reply: PushAnswer
  let fault: ReturnType<typeof faultOf> | undefined
  try {
    reply = await ask(handler, event, { id, at, session, ports })
  } catch (error) {
    if (!(error instanceof Busy)) fault = faultOf(error)
    reply = fault ? { status: 500, code: 'fault' } : { status: 503, code: 'all-busy' }
  }
  writeLine({
    call: id,
    noun: noun.name,
    action: name === undefined ? 'unknown' : `push:${name}`,
    outcome: reply.code ?? 'ok',
    ms: Math.round((performance.now() - started) * 10) / 10,
    statements: session.statements,
    at: new Date(at).toISOString(),
    door: 'push',
    ...(fault ? { fault } : {}),
  })
  const said = reply.code === undefined ? { ok: true } : { ok: false, code: reply.code }
  return {
    statusCode: reply.status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify({ ...said, ...reply.body, request: id, now: new Date(at).toISOString() }),
  }
}

const ask = async (
  handler: PushHandler | undefined,
  event: HttpEvent,
  push: Omit<Push, 'headers' | 'body'>,
): Promise<PushAnswer> => {
  if (!handler) return { status: 404, code: 'unknown-push' }
  if (event.httpMethod !== 'POST') return { status: 405, code: 'push-is-posted' }
  // Base64 is a third longer than what it holds: what is too large is told before it is unpacked.
  if (typeof event.body === 'string' && event.body.length > MOST_BYTES * 2) return { status: 413, code: 'too-large' }
  const body = bytesOf(event)
  if (body.length > MOST_BYTES) return { status: 413, code: 'too-large' }
  return handler({ ...push, headers: headersOf(event), body })
}
