import { deflateRawSync } from 'node:zlib'

/** Bytes of a zip file with these files in it: for each its deflated bytes, a local header, an entry in the directory. */
export function zippedSize(files: readonly { readonly name: string; readonly bytes: Buffer }[]): number {
  const END = 22
  const headers = 30 + 46
  return files.reduce(
    (sum, { name, bytes }) => sum + deflateRawSync(bytes, { level: 9 }).length + headers + 2 * Buffer.byteLength(name),
    END,
  )
}
