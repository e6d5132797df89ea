const IMAGE = 0x2c
const EXTENSION = 0x21
const END = 0x3b
const TIMING = 0xf9
const APPLICATION = 0xff

/** A colour table follows when the first bit is set; 3 × 2^(n+1) bytes. */
const tableBytes = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1))

/** Past a run of sub-blocks, each led by its length and ended by an empty one; -1 when it is cut off. */
const pastBlocks = (bytes: Buffer, from: number): number => {
  let at = from
  while (at < bytes.length) {
    const length = bytes[at] ?? 0
    at += 1 + length
    if (length === 0) return at
  }
  return -1
}

/** Keeps images, their timing and how often they play; comments and other programs' notes go. Null when it is broken. */
export const cleanGif = (bytes: Buffer): Buffer | null => {
  if (bytes.length < 14) return null
  let at = 13 + tableBytes(bytes[10] ?? 0)
  const kept = [bytes.subarray(0, at)]
  let hasPicture = false
  while (at < bytes.length) {
    const kind = bytes[at]
    if (kind === END) return hasPicture ? Buffer.concat([...kept, bytes.subarray(at, at + 1)]) : null
    if (kind !== IMAGE && kind !== EXTENSION) return null
    const head = kind === IMAGE ? 11 + tableBytes(bytes[at + 9] ?? 0) : 2
    const next = pastBlocks(bytes, at + head)
    if (next < 0) return null
    if (kind === IMAGE || draws(bytes, at)) kept.push(bytes.subarray(at, next))
    hasPicture ||= kind === IMAGE
    at = next
  }
  return null
}

const draws = (bytes: Buffer, at: number): boolean =>
  bytes[at + 1] === TIMING ||
  (bytes[at + 1] === APPLICATION && ['NETSCAPE2.0', 'ANIMEXTS1.0'].includes(bytes.toString('latin1', at + 3, at + 14)))
