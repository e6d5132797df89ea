const ORIENTATION = 0x0112

/** Which way up, 1 to 8, as an EXIF block says it; 1 when it does not. */
export const orientationOf = (block: Buffer): number => {
  if (block.toString('latin1', 0, 4) !== 'Exif' || block.length < 16) return 1
  const tiff = block.subarray(6)
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const u16 = (at: number): number =>
    at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at)
  const u32 = (at: number): number =>
    at + 4 > tiff.length ? 0 : little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at)
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

/** An EXIF block that says this and nothing else. */
export const orientationBlock = (value: number): Buffer => {
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
