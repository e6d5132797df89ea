import { cleanGif } from './clean-gif'
import { cleanJpeg } from './clean-jpeg'
import { cleanPng } from './clean-png'
import { cleanWebp } from './clean-webp'

/**
 * Photos without what they tell of the place, the time and the phone. Metadata is cut out of the container and whatever
 * hangs behind the picture's end is cut off; the picture's own bytes are not touched.
 */
export type PhotoKind = 'jpg' | 'png' | 'webp' | 'gif'

export interface CleanPhoto {
  readonly kind: PhotoKind
  readonly bytes: Buffer
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Null when these bytes are no photo, or a broken one. */
export const cleanPhoto = (bytes: Buffer): CleanPhoto | null => {
  if (bytes.length < 12) return null
  if (bytes.readUInt16BE(0) === 0xffd8) return made('jpg', cleanJpeg(bytes))
  if (bytes.subarray(0, 8).equals(PNG)) return made('png', cleanPng(bytes))
  if (bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP')
    return made('webp', cleanWebp(bytes))
  if (/^GIF8[79]a$/.test(bytes.toString('latin1', 0, 6))) return made('gif', cleanGif(bytes))
  return null
}

const made = (kind: PhotoKind, bytes: Buffer | null): CleanPhoto | null => bytes && { kind, bytes }
