const DRAWING = new Set(['VP8 ', 'VP8L', 'VP8X', 'ANIM', 'ANMF', 'ALPH', 'ICCP'])
const PICTURES = new Set(['VP8 ', 'VP8L', 'ANMF'])
/** Flags of VP8X for what no longer follows: EXIF and XMP. */
const TOLD = 0x08 | 0x04

/** Ends where the container says it ends. Null when it is broken or has no picture in it. */
export const cleanWebp = (bytes: Buffer): Buffer | null => {
  const end = 8 + bytes.readUInt32LE(4)
  if (end > bytes.length) return null
  const kept: Buffer[] = []
  let hasPicture = false
  let at = 12
  while (at + 8 <= end) {
    const name = bytes.toString('latin1', at, at + 4)
    const length = bytes.readUInt32LE(at + 4)
    const next = at + 8 + length + (length % 2)
    if (at + 8 + length > end) return null
    const chunk = Buffer.from(bytes.subarray(at, Math.min(next, end)))
    if (name === 'VP8X' && chunk.length > 8) chunk[8] = (chunk[8] ?? 0) & ~TOLD
    if (DRAWING.has(name)) kept.push(chunk)
    hasPicture ||= PICTURES.has(name)
    at = next
  }
  if (!hasPicture) return null
  const body = Buffer.concat(kept)
  const head = Buffer.alloc(12)
  head.write('RIFF', 0, 'latin1')
  head.writeUInt32LE(body.length + 4, 4)
  head.write('WEBP', 8, 'latin1')
  return Buffer.concat([head, body])
}
