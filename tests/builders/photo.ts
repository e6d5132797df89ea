/** Photos made by hand, byte by byte: small, whole, and with things in them that must not be kept. */

/** What a phone writes of the place; whoever finds these bytes in a kept photo has found a leak. */
export const TELLING = 'GPS 30.5702N 103.9237E Phone X 2026:11:22'

const bytes = (...parts: (string | number[] | Buffer)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))))

const segment = (marker: number, body: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

/** An EXIF block with an orientation, and a GPS directory behind it. */
export const exif = (orientation: number, order: 'II' | 'MM' = 'MM'): Buffer => {
  const tiff = Buffer.alloc(38)
  const u16 = (value: number, at: number) =>
    order === 'II' ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at)
  const u32 = (value: number, at: number) =>
    order === 'II' ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at)
  tiff.write(order, 0, 'latin1')
  u16(42, 2)
  u32(8, 4)
  u16(2, 8)
  for (const [at, tag, kind, value] of [
    [10, 0x0112, 3, orientation],
    [22, 0x8825, 4, 38],
  ] as const) {
    u16(tag, at)
    u16(kind, at + 2)
    u32(1, at + 4)
    if (kind === 3) u16(value, at + 8)
    else u32(value, at + 8)
  }
  return bytes('Exif\0\0', tiff, TELLING)
}

const SCAN_HEAD = [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0]
/** Coded data with a stuffed byte and a restart in it, neither of which ends it. */
export const CODED = [0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56, 0xff, 0x00]
const END = [0xff, 0xd9]
const table = segment(0xdb, Buffer.alloc(65, 1))
const frame = segment(0xc0, Buffer.from([8, 0, 1, 0, 1, 1, 1, 0x11, 0]))

export interface JpegParts {
  readonly before?: readonly Buffer[]
  /** Between two scans of a progressive picture. */
  readonly between?: readonly Buffer[]
  readonly after?: Buffer
}

export const jpeg = ({ before = [], between, after = Buffer.alloc(0) }: JpegParts = {}): Buffer =>
  bytes(
    [0xff, 0xd8],
    segment(0xe0, bytes('JFIF\0', [1, 1, 0, 0, 1, 0, 1, 0, 0])),
    ...before,
    table,
    frame,
    SCAN_HEAD,
    CODED,
    ...(between ? [...between, Buffer.from(SCAN_HEAD), Buffer.from(CODED)] : []),
    END,
    after,
  )

export const app = (number: number, body: Buffer | string): Buffer => segment(0xe0 + number, bytes(body))
export const comment = (text: string): Buffer => segment(0xfe, bytes(text))

/** Checksums are not looked at when a photo is cleaned, and are carried along as they are. */
export const chunk = (name: string, body: Buffer | string): Buffer => {
  const data = bytes(body)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  return bytes(length, name, data, [0, 0, 0, 0])
}

const header = chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]))

export const png = (...chunks: Buffer[]): Buffer =>
  bytes(
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    header,
    ...chunks,
    chunk('IDAT', 'picture'),
    chunk('IEND', ''),
  )

export const webpChunk = (name: string, body: Buffer | string): Buffer => {
  const data = bytes(body)
  const length = Buffer.alloc(4)
  length.writeUInt32LE(data.length)
  return bytes(name, length, data, data.length % 2 === 1 ? [0] : [])
}

export const webp = (...chunks: Buffer[]): Buffer => {
  const body = bytes('WEBP', ...chunks)
  const length = Buffer.alloc(4)
  length.writeUInt32LE(body.length)
  return bytes('RIFF', length, body)
}

/** One frame; a comment and a stranger's note before it. */
export const gif = (...extensions: Buffer[]): Buffer =>
  bytes(
    'GIF89a',
    [1, 0, 1, 0, 0x80, 0, 0],
    [0, 0, 0, 255, 255, 255],
    ...extensions,
    [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0],
    [0x3b],
  )

const blocks = (text: string): Buffer => bytes([text.length], text, [0])
export const gifComment = (text: string): Buffer => bytes([0x21, 0xfe], blocks(text))
export const gifNote = (program: string, text: string): Buffer =>
  bytes([0x21, 0xff, 11], program.padEnd(11).slice(0, 11), blocks(text))
