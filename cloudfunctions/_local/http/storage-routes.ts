import type { Sessions } from '../accounts/sessions'
import type { Addresses } from '../storage/addresses'
import { fileIdOf, goodPath, pathOf } from '../storage/file-id'
import { objectBytes, type Objects } from '../storage/objects'
import { signedIn } from './bearer'
import { listBody } from './body'
import { json } from './message'
import type { Routes } from './routes'

type Fields = Readonly<Record<string, unknown>>

/**
 * CloudBase's storage over HTTP, under the rule that docs/deploy.md sets: a person reads, replaces and deletes what they
 * uploaded themselves and nothing else; the functions, as the environment's administrator, hand out everything else.
 */
export function storageRoutes(objects: Objects, addresses: Addresses, sessions: Sessions): Routes {
  const mine = async (fileId: unknown, uid: string): Promise<string | Fields> => {
    const path = pathOf(fileId)
    const note = path === null ? null : await objects.note(path)
    if (path === null || !note) return problem('STORAGE_FILE_NONEXIST', 'there is no such file')
    return note.owner === uid ? path : problem('STORAGE_EXCEED_AUTHORITY', 'this file is not yours')
  }

  const upload = async (asked: Fields, uid: string): Promise<Fields> => {
    const path = goodPath(asked['objectId'])
    if (path === null) return problem('INVALID_PARAM', 'objectId is not a path')
    const size = signedSize(asked['signedHeader'])
    if (size !== undefined && size > objectBytes)
      return problem('STORAGE_EXCEED_SIZE', `more than ${objectBytes} bytes`)
    const note = await objects.note(path)
    if (note && note.owner !== uid) return problem('STORAGE_EXCEED_AUTHORITY', 'this file is not yours')
    const info = addresses.forUpload(path, uid, size)
    return {
      objectId: path,
      uploadUrl: info.url,
      authorization: info.authorization,
      token: info.token,
      cloudObjectId: info.fileId,
      cloudObjectMeta: info.cosFileId,
      downloadUrl: addresses.forDownload(path),
    }
  }

  return {
    'POST /v1/storages/get-objects-upload-info': async (question) => {
      const { uid } = signedIn(question, sessions)
      return json(await Promise.all((await listBody(question)).map((asked) => upload(asked, uid))))
    },
    'POST /v1/storages/get-objects-download-info': async (question) => {
      const { uid } = signedIn(question, sessions)
      const one = async ({ cloudObjectId }: Fields): Promise<Fields> => {
        const path = await mine(cloudObjectId, uid)
        if (typeof path !== 'string') return { cloudObjectId, ...path }
        return { cloudObjectId: fileIdOf(path), downloadUrl: addresses.forDownload(path) }
      }
      return json(await Promise.all((await listBody(question)).map(one)))
    },
    'POST /v1/storages/delete-objects': async (question) => {
      const { uid } = signedIn(question, sessions)
      const one = async ({ cloudObjectId }: Fields): Promise<Fields> => {
        const path = await mine(cloudObjectId, uid)
        if (typeof path !== 'string') return { cloudObjectId, ...path }
        await objects.remove(path)
        return { cloudObjectId }
      }
      return json(await Promise.all((await listBody(question)).map(one)))
    },
  }
}

function problem(code: string, message: string): Fields {
  return { code, message }
}

/** The js-sdk says beforehand how long the body will be; what it then sends must be as long. */
function signedSize(signedHeader: unknown): number | undefined {
  const value = (signedHeader as Record<string, unknown> | undefined)?.['content-length']
  const size = Number(Array.isArray(value) ? value[0] : NaN)
  return Number.isInteger(size) ? size : undefined
}
