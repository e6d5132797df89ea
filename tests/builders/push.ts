import { createHmac, randomUUID } from 'node:crypto'
import { noun } from '../../cloudfunctions/_composed/hotline'
import { receive } from '../../cloudfunctions/_kernel/push'
import { ports } from './cloud'

/** A call centre that signs what it pushes, as docs/push.md says it. */
export const key = { id: 'centre', secret: 'a-secret-of-the-call-centre' } as const

export interface Sent {
  readonly timestamp?: number
  readonly nonce?: string
  readonly key?: { readonly id: string; readonly secret: string }
  /** What is sent in place of what was signed. */
  readonly instead?: string
}

export const signedHeaders = (body: string, { timestamp, nonce, key: by = key }: Sent): Record<string, string> => {
  const seconds = String(timestamp ?? Math.floor(Date.now() / 1000))
  const once = nonce ?? randomUUID()
  return {
    'content-type': 'application/json',
    'x-linsheng-key': by.id,
    'x-linsheng-timestamp': seconds,
    'x-linsheng-nonce': once,
    'x-linsheng-signature': createHmac('sha256', by.secret).update(`${seconds}.${once}.${body}`).digest('hex'),
  }
}

const main = receive(noun, ports)

interface Pushed {
  readonly status: number
  readonly ok: boolean
  readonly code?: string
  readonly issues?: readonly { path: string; code: string }[]
  readonly call?: { readonly id: string; readonly number: string; readonly state: string }
  readonly ticket?: { readonly id: string; readonly number: string } | null
}

/** An event of the platform's HTTP door, answered by the function in this process. */
export const pushEvent = async (event: object, context: object = {}): Promise<Pushed> => {
  const reply = (await main(event, context)) as { statusCode: number; body: string }
  return { status: reply.statusCode, ...(JSON.parse(reply.body) as Omit<Pushed, 'status'>) }
}

export const httpEvent = (body: string, sent: Sent = {}): object => ({
  path: '/hotline/push',
  httpMethod: 'POST',
  headers: signedHeaders(body, sent),
  queryStringParameters: {},
  body: sent.instead ?? body,
  isBase64Encoded: false,
})

export const push = (said: object, sent: Sent = {}): Promise<Pushed> => pushEvent(httpEvent(JSON.stringify(said), sent))
