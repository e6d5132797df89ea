import { refuse, done, type Result } from '../../src/domain/result'

/** Keyset paging: a page begins after the key of the last row that was read, written so that a client need not understand it. */
export const writeKey = (key: readonly string[]): string =>
  Buffer.from(JSON.stringify(key), 'utf8').toString('base64url')

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Exactly as toISOString writes it: what Date.parse reads beyond that (30 February), the database may not. */
const isMoment = (text: string): boolean => {
  const at = Date.parse(text)
  return /^[12]\d{3}-/.test(text) && !Number.isNaN(at) && new Date(at).toISOString() === text
}

/** `[moment | 'infinity', id]`; null at the first page. A key that nobody wrote is refused as `bad-page`. */
export const readKey = (after: string | null): Result<readonly [string, string] | null> =>
  readKeyOf(after, (moment) => moment === 'infinity' || isMoment(moment))

const readKeyOf = (
  after: string | null,
  isKey: (first: string) => boolean,
): Result<readonly [string, string] | null> => {
  if (after === null) return done(null)
  try {
    const key: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'))
    if (Array.isArray(key) && key.length === 2) {
      const [first, id] = key as unknown[]
      if (typeof first === 'string' && typeof id === 'string' && UUID.test(id) && isKey(first)) return done([first, id])
    }
  } catch {
    return refuse('bad-page')
  }
  return refuse('bad-page')
}

/** The same where a list is ordered by a count: `['12', id]`. */
export const readCountKey = (after: string | null): Result<readonly [string, string] | null> =>
  readKeyOf(after, (count) => /^\d{1,9}$/.test(count))

/** Reads one row more than asked, to know whether there is a next page. */
export const cut = <R>(
  rows: readonly R[],
  limit: number,
  keyOf: (row: R) => readonly string[],
): { items: R[]; next: string | null } => {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, next: rows.length > limit && last !== undefined ? writeKey(keyOf(last)) : null }
}
