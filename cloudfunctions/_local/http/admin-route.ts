import { randomUUID } from 'node:crypto'
import { nobody } from '../accounts/identity'
import { FunctionFailed, FunctionTooSlow, type Functions } from '../functions/functions'
import type { Addresses } from '../storage/addresses'
import { fileIdOf, goodPath, pathOf } from '../storage/file-id'
import type { Objects } from '../storage/objects'
import { fieldsBody } from './body'
import { header, json, type Answer } from './message'
import type { Routes } from './routes'
import { wechatAnswer } from '../wechat/answer'
import type { SentMessages } from '../wechat/sent-messages'

type Fields = Readonly<Record<string, unknown>>
type AdminAction = (asked: Fields) => Promise<Fields> | Fields

const MOST_BYTES = 6 * 1024 * 1024

/**
 * The administrator's door, as much of it as the unmodified `@cloudbase/node-sdk` uses inside a function. Opened by the key that
 * this desk gave its functions; every request of the SDK names the key's id in its signature.
 */
export function adminRoute(
  functions: Functions,
  objects: Objects,
  addresses: Addresses,
  keyId: string,
  messages: SentMessages,
): Routes {
  const actions: Readonly<Record<string, AdminAction>> = {
    'storage.getUploadMetadata': ({ path: asked }) => {
      const path = goodPath(asked)
      return path === null ? problem('INVALID_PARAM', 'not a path') : { data: addresses.forUpload(path, null) }
    },
    'storage.batchGetDownloadUrl': async ({ file_list: files }) => {
      const list = await Promise.all(listOf(files).map((file) => download(file, objects, addresses)))
      return { data: { download_list: list } }
    },
    'storage.batchDeleteFile': async ({ fileid_list: ids }) => {
      const list = await Promise.all((Array.isArray(ids) ? ids : []).map((id: unknown) => remove(id, objects)))
      return { data: { delete_list: list } }
    },
    'functions.invokeFunction': ({ function_name: name, request_data: data }) => invoke(functions, name, data),
    'auth.getUserInfoForAdmin': ({ uuid }) => ({
      data: { uuid, username: uuid, isAnonymous: /^anonymous-/.test(String(uuid)) },
    }),
    'wx.api': async (asked) => ({ data: { responseData: JSON.stringify(await wechatAnswer(asked, messages)) } }),
  }
  return {
    'POST /admin': async (question) => {
      if (!header(question, 'authorization').includes(keyId))
        return reply(problem('SIGN_PARAM_INVALID', 'not this desk’s key'))
      const asked = await fieldsBody(question, MOST_BYTES)
      const name = String(asked['action'])
      const action = Object.hasOwn(actions, name) ? actions[name] : undefined
      return reply(action ? await action(asked) : problem('ACTION_NOT_SUPPORTED', `a desk does not answer ${name}`))
    },
  }
}

async function download(file: Fields, objects: Objects, addresses: Addresses): Promise<Fields> {
  const { fileid: id, max_age: seconds } = file
  const path = pathOf(id)
  if (path === null || !(await objects.note(path))) return { code: 'STORAGE_FILE_NONEXIST', fileid: id, fileID: id }
  const address = addresses.forDownload(path, typeof seconds === 'number' ? seconds : undefined)
  const fileId = fileIdOf(path)
  return { code: 'SUCCESS', fileid: fileId, fileID: fileId, download_url: address, tempFileURL: address }
}

async function remove(id: unknown, objects: Objects): Promise<Fields> {
  const path = pathOf(id)
  const removed = path !== null && (await objects.remove(path))
  return { code: removed ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST', fileid: id, fileID: id }
}

async function invoke(functions: Functions, name: unknown, data: unknown): Promise<Fields> {
  if (typeof name !== 'string' || !functions.has(name))
    return problem('FUNCTION_NOT_FOUND', 'there is no such function')
  try {
    const event: unknown = typeof data === 'string' && data !== '' ? JSON.parse(data) : {}
    return { data: { response_data: JSON.stringify(await functions.invoke(name, event, nobody)) } }
  } catch (error) {
    if (error instanceof FunctionTooSlow || error instanceof FunctionFailed)
      return problem('FUNCTIONS_EXECUTE_FAIL', error.message)
    throw error
  }
}

function listOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter((one): one is Fields => typeof one === 'object' && one !== null) : []
}

function problem(code: string, message: string): Fields {
  return { code, message }
}

function reply(fields: Fields): Answer {
  return json({ requestId: randomUUID(), ...fields })
}
