import { orientationBlock, orientationOf } from './orientation'

/**
 * Keeps what draws the picture: tables, frames, scans, JFIF (APP0), colours (ICC in APP2, Adobe's APP14). Everything else
 * that is named APPn or comment goes, and so does all that follows the end of the first image: phones hang a second
 * image with its own EXIF there (depth, motion, gain maps). The orientation alone is kept, in an EXIF block of our own:
 * without it half of all phone photos would lie on their side. Null when it is broken or has no picture in it.
 */
export const cleanJpeg = (bytes: Buffer): Buffer | null => {
  const kept: Buffer[] = []
  let orientation = 1
  let hasScan = false
  let at = 2
  while (at + 2 <= bytes.length) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === END)
      return hasScan
        ? Buffer.concat([
            bytes.subarray(0, 2),
            ...(orientation > 1 ? [orientationBlock(orientation)] : []),
            ...kept,
            bytes.subarray(at, at + 2),
          ])
        : null
    const length = at + 4 <= bytes.length ? bytes.readUInt16BE(at + 2) : 0
    let next = at + 2 + length
    if (length < 2 || next > bytes.length) return null
    if (marker === SCAN) {
      next = endOfScan(bytes, next)
      hasScan = true
    }
    if (marker === 0xe1) orientation = Math.max(orientation, orientationOf(bytes.subarray(at + 4, next)))
    if (draws(bytes, at, marker)) kept.push(bytes.subarray(at, next))
    at = next
  }
  return null
}

const SCAN = 0xda
const END = 0xd9

const draws = (bytes: Buffer, at: number, marker: number): boolean => {
  if (marker === 0xe2) return bytes.toString('latin1', at + 4, at + 15) === 'ICC_PROFILE'
  const isNote = marker === 0xfe || (marker >= 0xe1 && marker <= 0xef && marker !== 0xee)
  return !isNote
}

/** Coded data runs until a marker that is neither a stuffed zero nor a restart. */
const endOfScan = (bytes: Buffer, from: number): number => {
  for (let at = from; ; at += 1) {
    at = bytes.indexOf(0xff, at)
    if (at < 0 || at + 1 >= bytes.length) return bytes.length
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
}
