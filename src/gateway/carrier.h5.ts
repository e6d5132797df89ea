import { Lost, type Carrier } from './carrying'
import { configuration } from './configuration'
import { bearer, readerToken, sessionOwner } from './session.h5'

const lostBy = (status: number): Lost =>
  new Lost(status === 413 ? 'too-large' : status === 401 ? 'not-signed-in' : 'fault')

/** One POST with the person's token; a token that the cloud no longer takes is renewed once. */
const post = async (
  path: string,
  body: unknown,
  signal?: AbortSignal,
  token: (refused?: string) => Promise<string> = bearer,
): Promise<unknown> => {
  const at = configuration()
  if (!at) throw new Lost('not-connected')
  const text = JSON.stringify(body)
  const once = (sent: string) =>
    fetch(`${at.api}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${sent}` },
      body: text,
      signal,
    })
  const first = await token()
  let response = await once(first)
  if (response.status === 401) response = await once(await token(first))
  if (!response.ok) throw lostBy(response.status)
  return response.json()
}

const lostOf = (error: unknown): Lost => {
  if (error instanceof Lost) return error
  if (error instanceof DOMException && error.name === 'AbortError') return new Lost('timeout')
  return new Lost(error instanceof TypeError ? 'offline' : 'fault')
}

interface UploadInfo {
  readonly uploadUrl: string
  readonly authorization?: string
  readonly token?: string
  readonly cloudObjectId: string
  readonly cloudObjectMeta?: string
}

/** XMLHttpRequest because fetch tells nothing about how far an upload is. */
const put = (info: UploadInfo, bytes: Blob, progress: (share: number) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('PUT', info.uploadUrl)
    request.timeout = 120_000
    if (info.authorization) request.setRequestHeader('Authorization', info.authorization)
    if (info.token) request.setRequestHeader('X-Cos-Security-Token', info.token)
    if (info.cloudObjectMeta) request.setRequestHeader('X-Cos-Meta-Fileid', info.cloudObjectMeta)
    request.upload.onprogress = (step) => progress(step.total > 0 ? step.loaded / step.total : 0)
    request.onload = () => (request.status < 300 ? resolve() : reject(lostBy(request.status)))
    request.onerror = () => reject(new Lost('offline'))
    request.ontimeout = () => reject(new Lost('timeout'))
    request.send(bytes)
  })

export const carrier: Carrier = {
  async send(noun, event, limit, open) {
    const stop = new AbortController()
    const timer = setTimeout(() => stop.abort(), limit)
    try {
      return await post(`/v1/functions/${noun}`, event, stop.signal, open ? readerToken : bearer)
    } catch (error) {
      throw lostOf(error)
    } finally {
      clearTimeout(timer)
    }
  },
  async upload(path, photo, progress) {
    try {
      const [info] = (await post('/v1/storages/get-objects-upload-info', [{ objectId: path }])) as UploadInfo[]
      if (!info) throw new Lost('fault')
      const bytes = await (await fetch(photo.src)).blob()
      await put(info, bytes, progress)
      return info.cloudObjectId
    } catch (error) {
      throw lostOf(error)
    }
  },
  owner: sessionOwner,
}
