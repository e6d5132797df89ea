import * as v from 'valibot'
import { id } from './field'
import type { Contract } from './row'

/** 10 MB: the limit of WeChat's own media check. */
export const photoBytes = 10 * 1024 * 1024

export const file = {
  /**
   * Takes an uploaded file into keeping: it must be a JPEG, PNG, WebP or GIF of at most 10 MB; where it was taken and
   * with what (EXIF) is cut out before it is stored. Refusals: `not-a-photo`, `photo-too-large`, `no-such-file`.
   */
  keep: {
    kind: 'effect',
    audit: '收下照片',
    may: 'anyone',
    input: v.strictObject({ id, fileId: v.pipe(v.string(), v.regex(/^cloud:\/\/[^?#]{1,400}$/, 'bad-id')) }),
    output: v.object({ id: v.string(), bytes: v.number() }),
  },
  /** Takes back a photo that belongs to no ticket yet. */
  drop: {
    kind: 'effect',
    audit: '移除照片',
    may: 'ownsPhoto',
    input: v.strictObject({ id }),
    output: v.object({ id: v.string() }),
  },
} as const satisfies Contract

export type FileContract = typeof file
