import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Push } from '../_kernel/push'

/**
 * `centre.1:secret,centre.2:secret2`: two at once while a secret is being changed. What stands before the first dot is the source,
 * whose calls stay the same whichever key tells of them.
 */
/** Never `desk`: that is what our own operators write down. */
const sourceOf = (id: string): string => id.split('.')[0] ?? id

const secretsIn = (text: string | undefined): ReadonlyMap<string, string> =>
  new Map(
    (text ?? '').split(',').flatMap((pair): [string, string][] => {
      const [, id = '', secret = ''] = /^\s*([\w.-]{1,40}):(\S{16,})\s*$/.exec(pair) ?? []
      return id === '' || sourceOf(id) === 'desk' ? [] : [[id, secret]]
    }),
  )

const SECONDS = 300
const NONCE = /^[\w.-]{8,100}$/

export interface Signed {
  readonly key: string
  readonly source: string
  readonly nonce: string
}

/**
 * Who signed this: HMAC-SHA256 in hex over `timestamp.nonce.body`, the body as it came. An unknown key and a false signature are
 * the same refusal, and take the same time; only who signed rightly hears that it is too old.
 */
export const signedBy = ({ headers, body, at }: Push): Signed | 'push-refused' | 'push-too-old' => {
  const [key, timestamp, nonce, signature] = ['key', 'timestamp', 'nonce', 'signature'].map(
    (name) => headers[`x-linsheng-${name}`] ?? '',
  ) as [string, string, string, string]
  const secret = secretsIn(process.env['HOTLINE_PUSH_KEYS']).get(key)
  const mine = createHmac('sha256', secret ?? 'nobody has this key')
    .update(`${timestamp}.${nonce}.`)
    .update(body)
    .digest()
  const theirs = Buffer.from(/^[0-9a-f]{64}$/i.test(signature) ? signature : '0'.repeat(64), 'hex')
  const isRight = timingSafeEqual(mine, theirs) && secret !== undefined
  if (!isRight || !/^\d{10}$/.test(timestamp) || !NONCE.test(nonce)) return 'push-refused'
  return Math.abs(at - Number(timestamp) * 1000) <= SECONDS * 1000
    ? { key, nonce, source: sourceOf(key) }
    : 'push-too-old'
}
