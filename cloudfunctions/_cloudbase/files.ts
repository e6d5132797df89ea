import type { Files } from '../_kernel/ports'
import { sdk } from './sdk'

const ADDRESS_SECONDS = 600
/** What `getTempFileURL` and `deleteFile` take in one request. */
const BATCH = 50

export const files: Files = {
  async read(fileId) {
    const { fileContent } = await (await sdk()).downloadFile({ fileID: fileId })
    if (!Buffer.isBuffer(fileContent)) throw new Error(`no such file: ${fileId}`)
    return fileContent
  },

  async write(path, bytes) {
    const { fileID } = await (await sdk()).uploadFile({ cloudPath: path, fileContent: bytes })
    return fileID
  },

  async addresses(fileIds) {
    const found = new Map<string, string>()
    for (const some of batches(fileIds)) {
      const fileList = some.map((fileID) => ({ fileID, maxAge: ADDRESS_SECONDS }))
      const reply = await (await sdk()).getTempFileURL({ fileList })
      for (const file of reply.fileList) if (file.code === 'SUCCESS') found.set(file.fileID, file.tempFileURL)
    }
    return found
  },

  async remove(fileIds) {
    for (const some of batches(fileIds)) await (await sdk()).deleteFile({ fileList: some })
  },
}

function batches(all: readonly string[]): string[][] {
  const count = Math.ceil(all.length / BATCH)
  return Array.from({ length: count }, (_, i) => all.slice(i * BATCH, (i + 1) * BATCH))
}
