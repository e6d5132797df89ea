import * as v from 'valibot'
import { tidy } from '../domain/text/tidy'
import { plainPhone } from '../domain/text/mask'

/** Fields that several nouns share, with their limits. Lengths count after tidying, in UTF-16 units. */

export const textLimits = {
  matter: 16_000,
  reply: 8_000,
  note: 2_000,
  short: 200,
  name: 30,
  place: 120,
  search: 40,
} as const

const tidied = (least: number, most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(most * 2, 'too-long'),
    v.transform(tidy),
    v.minLength(Math.min(least, 1), 'empty'),
    v.minLength(least, 'too-short'),
    v.maxLength(most, 'too-long'),
  )

export const text = (most: number, least = 1) => tidied(least, most)
/** Optional words: an empty string counts as nothing said. */
export const words = (most: number) =>
  v.optional(
    v.nullable(
      v.pipe(
        tidied(0, most),
        v.transform((typed) => (typed === '' ? null : typed)),
      ),
    ),
    null,
  )

export const id = v.pipe(v.string(), v.uuid('bad-id'), v.toLowerCase())
/** Ids that a person may read: areas by official code, units, categories. */
export const code = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'bad-id'))
export const phone = v.pipe(
  v.string(),
  v.maxLength(40, 'too-long'),
  v.check((typed) => plainPhone(typed) !== null, 'bad-phone'),
  v.transform((typed) => plainPhone(typed) ?? ''),
)
const isDay = (day: string): boolean => {
  const at = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day) && day >= '1900' && day < '2200'
}

/** ISO 8601, UTC. */
export const moment = v.pipe(
  v.string(),
  v.isoTimestamp('bad-time'),
  // A day that the calendar does not have (30 February) would silently become another one.
  v.check((typed) => isDay(typed.slice(0, 10)), 'bad-time'),
)
/** `2026-11-23`, a day of the calendar in China. */
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'bad-time'), v.check(isDay, 'bad-time'))

export const version = v.pipe(
  v.number(),
  v.integer('bad-version'),
  v.minValue(1, 'bad-version'),
  v.maxValue(2_147_483_647, 'bad-version'),
)
export const count = v.pipe(v.number(), v.integer(), v.minValue(0))

export const longitude = v.pipe(
  v.number(),
  v.finite('bad-place'),
  v.minValue(-180, 'bad-place'),
  v.maxValue(180, 'bad-place'),
)
export const latitude = v.pipe(
  v.number(),
  v.finite('bad-place'),
  v.minValue(-90, 'bad-place'),
  v.maxValue(90, 'bad-place'),
)

/** Where a page begins: opaque to the client, made by the cloud from the last row's key. */
export const after = v.optional(v.nullable(v.pipe(v.string(), v.maxLength(200, 'bad-page'))), null)
export const pageSize = v.optional(
  v.pipe(v.number(), v.integer('bad-page'), v.minValue(1, 'bad-page'), v.maxValue(50, 'bad-page')),
  20,
)

export const page = <T extends v.GenericSchema>(item: T) =>
  v.object({ items: v.array(item), next: v.nullable(v.string()) })

export const areaName = v.object({ id: v.string(), name: v.string(), kind: v.string() })
export const pathNames = v.array(areaName)

export const nothing = v.strictObject({})
