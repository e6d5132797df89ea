/** The chunks that draw the picture (and its animation). Texts, times, EXIF and whatever else may be told are not among them. */
const DRAWING = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'cICP',
  'sBIT',
  'bKGD',
  'pHYs',
  'acTL',
  'fcTL',
  'fdAT',
])

/** Ends at the picture's own end. Null when it is broken or has no picture in it. */
export const cleanPng = (bytes: Buffer): Buffer | null => {
  const kept = [bytes.subarray(0, 8)]
  let hasPicture = false
  let at = 8
  while (at + 12 <= bytes.length) {
    const length = bytes.readUInt32BE(at)
    const name = bytes.toString('latin1', at + 4, at + 8)
    const next = at + 12 + length
    if (next > bytes.length || (at === 8 && name !== 'IHDR')) return null
    if (DRAWING.has(name)) kept.push(bytes.subarray(at, next))
    hasPicture ||= name === 'IDAT'
    if (name === 'IEND') return hasPicture ? Buffer.concat(kept) : null
    at = next
  }
  return null
}
