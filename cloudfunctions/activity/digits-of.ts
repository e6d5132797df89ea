import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { MINUTE } from '../../src/domain/calendar/china-time'

/** 256 bits that stay in the cloud: who sees the digits of one minute cannot foretell the next. */
export const newSecret = (): string => randomBytes(32).toString('hex')

const minuteOf = (at: number): number => Math.floor(at / MINUTE)

/** When the digits of this moment give way to the next; epoch ms. */
export const untilOf = (at: number): number => (minuteOf(at) + 1) * MINUTE

/** Six digits of one minute, made as RFC 4226 does (dynamic truncation), over SHA-256. */
const digitsIn = (secret: string, activityId: string, minute: number): string => {
  const hash = createHmac('sha256', Buffer.from(secret, 'hex')).update(`${activityId}:${minute}`).digest()
  const offset = (hash.at(-1) ?? 0) & 0x0f
  return String((hash.readUInt32BE(offset) & 0x7fff_ffff) % 1_000_000).padStart(6, '0')
}

export const digitsOf = (secret: string, activityId: string, at: number): string =>
  digitsIn(secret, activityId, minuteOf(at))

/** Whether these are the digits of this minute or of the one before: who types slowly is not turned away. */
export const fits = (secret: string, activityId: string, at: number, typed: string): boolean =>
  [0, 1].some((back) =>
    timingSafeEqual(
      Buffer.from(digitsIn(secret, activityId, minuteOf(at) - back)),
      Buffer.from(typed.padEnd(6).slice(0, 6)),
    ),
  )
