import * as v from 'valibot'
import { tidy } from '../../domain/text/tidy'
import type { Kind } from '../../domain/ticket/states'
import { draftsOf } from '../../gateway/drafts'
import { newId } from '../../gateway/new-id'
import type { SubmitInput } from './check-submission'

const areaName = v.object({ id: v.string(), name: v.string(), kind: v.string() })

const place = v.object({
  text: v.string(),
  longitude: v.nullable(v.number()),
  latitude: v.nullable(v.number()),
  /** Chosen by hand, or found from the point; from the district down. Empty = not known yet. */
  path: v.array(areaName),
  /** Chosen by hand: sent, so that it wins over the point. */
  chosen: v.boolean(),
})

/** What a person is writing, as the device keeps it. The id is made with the first letter and stays. */
export const submission = v.object({
  id: v.string(),
  text: v.string(),
  kind: v.picklist(['help', 'complaint', 'tip-off'] as const satisfies readonly Kind[]),
  place,
  photos: v.array(v.object({ id: v.string(), src: v.string() })),
  isPublic: v.boolean(),
  about: v.nullable(v.object({ unit: v.string(), name: v.string() })),
  behalf: v.nullable(v.object({ name: v.string(), phone: v.string() })),
})

export type Submission = v.InferOutput<typeof submission>
export type Place = Submission['place']

export const drafts = draftsOf('submit', submission)
/** Where the last matter was: most people report where they live. */
export const lastPlace = draftsOf('place', place)

export const nowhere: Place = { text: '', longitude: null, latitude: null, path: [], chosen: false }

export const blank = (home: Place['path']): Submission => ({
  id: newId(),
  text: '',
  kind: 'help',
  place: lastPlace.read()?.value ?? (home.length > 1 ? { ...nowhere, path: home, chosen: true } : nowhere),
  photos: [],
  isPublic: false,
  about: null,
  behalf: null,
})

/** Nothing that would be missed. */
export const isBlank = (it: Submission): boolean =>
  tidy(it.text) === '' && it.photos.length === 0 && (it.behalf === null || it.behalf.name + it.behalf.phone === '')

export const isConfidential = (it: Submission): boolean => it.kind !== 'help'

export const toInput = (it: Submission, photos: readonly string[]): SubmitInput => ({
  id: it.id,
  text: it.text,
  kind: it.kind,
  channel: 'mini-program',
  place: {
    text: it.place.text,
    longitude: it.place.longitude,
    latitude: it.place.latitude,
    area: it.place.chosen ? (it.place.path[it.place.path.length - 1]?.id ?? null) : null,
  },
  photos: [...photos],
  isPublic: it.isPublic && !isConfidential(it),
  about: isConfidential(it) && it.about ? { unit: it.about.unit, person: null } : null,
  onBehalf: it.behalf ? { name: it.behalf.name, phone: it.behalf.phone.trim() === '' ? null : it.behalf.phone } : null,
})
