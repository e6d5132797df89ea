import type { CloudDoor, Delivered } from '../cloud-door'
import { type Bag, isBag, isFn } from '../realm'
import { asyncApi, never, Refused } from './api'
import type { Host } from './host'

const mostIn = 100 * 1024
const mostOut = 1024 * 1024

/** wx.cloud, carried to the desk-top cloud's own functions and files. */
export function cloud(host: Host, door: CloudDoor | undefined): Bag {
  let started = false

  /** One round trip on the network as it is just now. */
  const send = async (work: (open: CloudDoor) => Promise<Delivered>): Promise<Delivered> => {
    if (!started) {
      host.problems.add('wechat', 'wx.cloud is used before wx.cloud.init')
      throw new Refused("Cloud API isn't enabled, please call wx.cloud.init first", { errCode: -1 })
    }
    if (host.network === 'none' || !door) throw new Refused('request:fail', { errCode: -601003 })
    const delivered = await work(door)
    if (host.network === 'lost-reply') throw new Refused('request:fail timeout', { errCode: -601004 })
    return delivered
  }
  const silent = <T>(work: () => T): T | typeof never => (host.network === 'silent' ? never : work())
  const value = (reply: Delivered): unknown => {
    if (reply.status !== 200)
      throw new Refused(`errCode: -504002 functions execute fail | errMsg: ${reply.text}`, { errCode: -504002 })
    return JSON.parse(reply.text)
  }

  const callFunction = async (options: Bag): Promise<Bag> => {
    if (typeof options.name !== 'string') throw new Refused('parameter.name should be String', { errCode: -502002 })
    const data = options.data ?? {}
    if (Buffer.byteLength(JSON.stringify(data)) > mostIn)
      throw new Refused('data exceeds 100 KB, use wx.cloud.CDN', { errCode: -404003 })
    const name = encodeURIComponent(options.name)
    const reply = await send((open) => open.post(`/v1/functions/${name}`, data))
    const result = value(reply)
    if (Buffer.byteLength(reply.text) > mostOut) {
      host.problems.add('wechat', `the answer of ${name} is larger than 1 MB`)
      throw new Refused('response data exceeds 1 MB', { errCode: -404004 })
    }
    return { result, requestID: `harness-${host.uses.length}` }
  }

  const upload = async (options: Bag): Promise<Bag> => {
    const file = host.photos.get(String(options.filePath))
    if (!file) throw new Refused(`file not exists: ${String(options.filePath)}`, { errCode: -1 })
    const asked = await send((open) =>
      open.post('/v1/storages/get-objects-upload-info', [{ objectId: String(options.cloudPath) }]),
    )
    const [place] = value(asked) as {
      uploadUrl: string
      authorization: string
      token: string
      cloudObjectMeta: string
      cloudObjectId: string
    }[]
    if (!place) throw new Refused('upload refused', { errCode: -403003 })
    const headers = {
      Authorization: place.authorization,
      'X-Cos-Security-Token': place.token,
      'X-Cos-Meta-Fileid': place.cloudObjectMeta,
    }
    const put = await send((open) => open.put(place.uploadUrl, headers, file.bytes))
    if (put.status >= 300) throw new Refused(`upload fail ${put.status}`, { errCode: -403003 })
    return { fileID: place.cloudObjectId, statusCode: 200 }
  }

  const addresses = async (options: Bag): Promise<Bag> => {
    const ids = (Array.isArray(options.fileList) ? options.fileList : []).map((item) =>
      String(isBag(item) ? item.fileID : item),
    )
    if (ids.length > 50) throw new Refused('fileList takes at most 50', { errCode: -501023 })
    const reply = await send((open) =>
      open.post(
        '/v1/storages/get-objects-download-info',
        ids.map((id) => ({ cloudObjectId: id })),
      ),
    )
    const found = value(reply) as { cloudObjectId: string; downloadUrl?: string }[]
    return {
      fileList: found.map(({ cloudObjectId, downloadUrl }) => ({
        fileID: cloudObjectId,
        tempFileURL: downloadUrl ?? '',
        status: downloadUrl ? 0 : 1,
        maxAge: 600,
      })),
    }
  }

  const uploadApi = asyncApi(host, 'cloud.uploadFile', (options) => silent(() => upload(options)))
  return host.realm.bag({
    init: () => {
      started = true
    },
    callFunction: asyncApi(host, 'cloud.callFunction', (options) => silent(() => callFunction(options))),
    getTempFileURL: asyncApi(host, 'cloud.getTempFileURL', (options) => silent(() => addresses(options))),
    uploadFile: (options: unknown) => uploadApi(options) ?? uploadTask(host),
  })
}

/** What uploadFile answers when it was given callbacks: something to watch it by. */
function uploadTask(host: Host): Bag {
  return host.realm.bag({
    abort: () => undefined,
    onProgressUpdate: (listener: unknown) => {
      if (isFn(listener))
        host.errands.later(
          () => void listener(host.realm.adopt({ progress: 50, totalBytesSent: 1, totalBytesExpectedToSend: 2 })),
        )
    },
    offProgressUpdate: () => undefined,
  })
}
