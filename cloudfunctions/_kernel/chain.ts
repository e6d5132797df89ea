import { createHash, randomBytes } from 'node:crypto'

/** JSON with its keys in order, so that the same facts always hash the same. */
export const canonical = (value: unknown): string => {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const fields = Object.entries(value as Record<string, unknown>).filter(([, field]) => field !== undefined)
  fields.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`
}

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** A uuid that always comes out the same for the same words: for what must exist once however often it is asked for. */
export const uuidOf = (...parts: readonly string[]): string => {
  const hex = sha256(parts.join('\u0000'))
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** The fields of an entry that its hash covers. Texts enter as a salted digest, so that they can be erased and the chain still holds. */
export interface Link {
  readonly id: string
  readonly subject: string
  readonly seq: number
  readonly road: string
  readonly from: string | null
  readonly to: string
  readonly at: string
  readonly actor: string | null
  readonly role: string
  readonly unit: string | null
  readonly digest: string
  readonly data: unknown
}

export const FIRST_HASH = '0'.repeat(64)

export const newSalt = (): string => randomBytes(16).toString('hex')

export const textDigest = (salt: string, text: string | null, note: string | null): string =>
  sha256(canonical([salt, text, note]))

/** The hash of an entry: over its own facts and the hash before it. */
export const linkHash = (prev: string, link: Link): string => sha256(canonical({ ...link, prev }))
