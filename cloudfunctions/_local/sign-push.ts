import { createHmac, randomUUID } from 'node:crypto'

/** An event of the HTTP door, signed as docs/push.md says, with the first key of this desk. */
export function signedPush(noun: string, said: unknown, at: Date): object {
  const [id = '', secret = ''] = (process.env['HOTLINE_PUSH_KEYS'] ?? '').split(',')[0]?.split(':') ?? []
  const [seconds, nonce, body] = [String(Math.floor(at.getTime() / 1000)), randomUUID(), JSON.stringify(said)]
  return {
    path: `/${noun}/push`,
    httpMethod: 'POST',
    headers: {
      'x-linsheng-key': id,
      'x-linsheng-timestamp': seconds,
      'x-linsheng-nonce': nonce,
      'x-linsheng-signature': createHmac('sha256', secret).update(`${seconds}.${nonce}.${body}`).digest('hex'),
    },
    body,
    isBase64Encoded: false,
  }
}
