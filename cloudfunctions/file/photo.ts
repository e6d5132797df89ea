/**
 * Photos without what they tell of the place, the time and the phone. Metadata is cut out of the container; the picture's
 * own bytes are not touched. JPEG: APP1–APP13 and comments; PNG: text, time and EXIF chunks; WebP: EXIF and XMP chunks.
 */
export type PhotoKind = 'jpg' | 'png' | 'webp' | 'gif'

export interface CleanPhoto {
  readonly kind: PhotoKind
  readonly bytes: Buffer
}

/** Null when these bytes are no photo, or a broken one. */
export const cleanPhoto = (bytes: Buffer): CleanPhoto | null => {
  if (bytes.length < 12) return null
  if (bytes.readUInt16BE(0) === 0xffd8) return made('jpg', cleanJpeg(bytes))
  if (bytes.subarray(0, 8).equals(PNG)) return made('png', cleanPng(bytes))
  if (bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP') return made('webp', cleanWebp(bytes))
  if (/^GIF8[79]a$/.test(bytes.toString('latin1', 0, 6))) return made('gif', cleanGif(bytes))
  return null
}

const made = (kind: PhotoKind, bytes: Buffer | null): CleanPhoto | null => bytes && { kind, bytes }

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** The orientation alone is kept, in an EXIF block of our own: without it half of all phone photos would lie on their side. */
const cleanJpeg = (bytes: Buffer): Buffer | null => {
  const kept: Buffer[] = []
  let at = 2
  let orientation = 1
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === 0xda) {
      const scan = bytes.subarray(at)
      if (scan.lastIndexOf(Buffer.from([0xff, 0xd9])) < 0) return null
      const end = scan.lastIndexOf(Buffer.from([0xff, 0xd9])) + 2
      return Buffer.concat([bytes.subarray(0, 2), ...(orientation > 1 ? [orientationBlock(orientation)] : []), ...kept, scan.subarray(0, end)])
    }
    const length = bytes.readUInt16BE(at + 2)
    const next = at + 2 + length
    if (length < 2 || next > bytes.length) return null
    const isApp = marker >= 0xe1 && marker <= 0xef && marker !== 0xee && !isColourProfile(bytes, at, marker)
    if (marker === 0xe1) orientation = Math.max(orientation, orientationOf(bytes.subarray(at + 4, next)))
    if (!isApp && marker !== 0xfe) kept.push(bytes.subarray(at, next))
    at = next
  }
  return null
}

/** Colours go wrong without it, and it tells nothing of anybody. */
const isColourProfile = (bytes: Buffer, at: number, marker: number): boolean =>
  marker === 0xe2 && bytes.toString('latin1', at + 4, at + 15) === 'ICC_PROFILE'

const ORIENTATION = 0x0112

const orientationOf = (block: Buffer): number => {
  if (block.toString('latin1', 0, 4) !== 'Exif' || block.length < 16) return 1
  const tiff = block.subarray(6)
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const u16 = (at: number): number => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const u32 = (at: number): number => (at + 4 > tiff.length ? 0 : little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at))
  const start = u32(4)
  for (let index = 0; index < Math.min(u16(start), 64); index += 1) {
    const field = start + 2 + index * 12
    if (u16(field) === ORIENTATION) {
      const value = u16(field + 8)
      return value >= 1 && value <= 8 ? value : 1
    }
  }
  return 1
}

const orientationBlock = (value: number): Buffer => {
  const tiff = Buffer.alloc(26)
  tiff.write('MM\0*', 0, 'latin1')
  tiff.writeUInt32BE(8, 4)
  tiff.writeUInt16BE(1, 8)
  tiff.writeUInt16BE(ORIENTATION, 10)
  tiff.writeUInt16BE(3, 12)
  tiff.writeUInt32BE(1, 14)
  tiff.writeUInt16BE(value, 18)
  const head = Buffer.from([0xff, 0xe1, 0, 2 + 6 + tiff.length])
  return Buffer.concat([head, Buffer.from('Exif\0\0', 'latin1'), tiff])
}

const TELLING_CHUNKS = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME'])

const cleanPng = (bytes: Buffer): Buffer | null => {
  const kept = [bytes.subarray(0, 8)]
  let at = 8
  while (at + 12 <= bytes.length) {
    const length = bytes.readUInt32BE(at)
    const name = bytes.toString('latin1', at + 4, at + 8)
    const next = at + 12 + length
    if (next > bytes.length || (at === 8 && name !== 'IHDR')) return null
    if (!TELLING_CHUNKS.has(name)) kept.push(bytes.subarray(at, next))
    if (name === 'IEND') return Buffer.concat(kept)
    at = next
  }
  return null
}

const cleanWebp = (bytes: Buffer): Buffer | null => {
  const kept: Buffer[] = []
  let at = 12
  let picture = false
  while (at + 8 <= bytes.length) {
    const name = bytes.toString('latin1', at, at + 4)
    const length = bytes.readUInt32LE(at + 4)
    const next = at + 8 + length + (length % 2)
    if (at + 8 + length > bytes.length) return null
    const chunk = Buffer.from(bytes.subarray(at, Math.min(next, bytes.length)))
    // VP8X says by flags what follows: EXIF (8) and XMP (4) no longer do.
    if (name === 'VP8X' && chunk.length > 8) chunk[8] = (chunk[8] ?? 0) & ~0x0c
    if (name === 'VP8 ' || name === 'VP8L' || name === 'ANMF') picture = true
    if (name !== 'EXIF' && name !== 'XMP ') kept.push(chunk)
    at = next
  }
  if (!picture) return null
  const body = Buffer.concat(kept)
  const head = Buffer.alloc(12)
  head.write('RIFF', 0, 'latin1')
  head.writeUInt32LE(body.length + 4, 4)
  head.write('WEBP', 8, 'latin1')
  return Buffer.concat([head, body])
}

/** A GIF carries no place; it only has to end as one, and what hangs behind its end is cut off. */
const cleanGif = (bytes: Buffer): Buffer | null => {
  const end = bytes.lastIndexOf(0x3b)
  return end < 13 ? null : bytes.subarray(0, end + 1)
}
