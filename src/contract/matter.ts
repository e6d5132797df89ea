import * as v from 'valibot'
import { code, count, id, latitude, longitude, moment, text, textLimits, version } from './field'

/** What every noun with a life says in the same words. */

/** A change names its matter, the version it was decided on, and its own id (`command`): sent twice, it happens once. */
export const changeOf = <N extends string>(noun: N): { [K in N]: typeof id } & typeof ofAnyChange =>
  ({ [noun]: id, ...ofAnyChange }) as { [K in N]: typeof id } & typeof ofAnyChange
const ofAnyChange = { version, command: id }

/** What a change answers: the matter as it stands now. */
export const changedOf = <S extends v.GenericSchema>(state: S) =>
  v.object({ id: v.string(), number: v.string(), version, state })

/** A running limit (domain.md, Clocks). `dropped`: the matter needs it no more. */
export const clock = v.object({
  name: v.string(),
  rule: v.string(),
  version: v.number(),
  started: moment,
  due: moment,
  pausedAt: v.nullable(moment),
  met: v.nullable(moment),
  dropped: v.boolean(),
})

/** One line of a matter's history, as far as every noun has the same; `who` and its words differ by reader and noun. */
export const lineOf = <S extends v.GenericSchema>(state: S) => ({
  seq: count,
  road: v.string(),
  at: moment,
  from: v.nullable(state),
  to: state,
  data: v.record(v.string(), v.unknown()),
})
/** Staff by name and unit; whoever raised the matter by `role` alone. */
export const whoOfUnit = v.object({ name: v.string(), role: v.string(), unit: v.nullable(v.string()) })

export const named = v.object({ id: v.string(), name: v.string() })

/** Photos that were kept before (`file.keep`), at most `most` at once. */
export const photoIds = (most: number) => v.optional(v.pipe(v.array(id), v.maxLength(most, 'too-many-photos')), [])

/** 关于谁: whom a complaint or tip-off is about, so that they are kept out of it. */
export const about = v.strictObject({
  unit: v.optional(v.nullable(code), null),
  person: v.optional(v.nullable(id), null),
})

export const place = v.strictObject({
  /** As people say it: "棠湖南路与花园街口的路灯". */
  text: v.optional(v.pipe(text(textLimits.place, 0)), ''),
  /** GCJ-02, both or neither. */
  longitude: v.optional(v.nullable(longitude), null),
  latitude: v.optional(v.nullable(latitude), null),
  /** Street or deeper; chosen by hand, it wins over the point. */
  area: v.optional(v.nullable(code), null),
})

/** What a reveal shows, after it was written down who looked. */
export const revealed = v.object({ name: v.string(), phone: v.nullable(v.string()) })
