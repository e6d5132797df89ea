import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface TinyCloud {
  address: string
  /** What arrived, in order. */
  calls: { path: string; by: string; body: unknown }[]
  close(): Promise<void>
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(Buffer.from(part as Uint8Array))
  return Buffer.concat(parts)
}

/** CloudBase's routes with one function behind them that says what it heard: enough to prove the phone's line to a cloud. */
export async function openTinyCloud(): Promise<TinyCloud> {
  const calls: TinyCloud['calls'] = []
  const answer = (path: string, body: unknown, address: string): unknown => {
    if (path === '/auth/v1/signin') return { access_token: `token of ${(body as { username: string }).username}` }
    if (path === '/v1/functions/echo')
      return { ok: true, data: { heard: `听到了${(body as { input: { words: string } }).input.words}` }, call: 'c1' }
    if (path !== '/v1/storages/get-objects-upload-info') return {}
    return (body as { objectId: string }[]).map(({ objectId }) => ({
      uploadUrl: `${address}/put/${objectId}`,
      authorization: 'a',
      token: 't',
      cloudObjectMeta: 'm',
      cloudObjectId: `cloud://tiny/${objectId}`,
    }))
  }
  const server = createServer((request, response) => {
    void bodyOf(request).then((bytes) => {
      const path = request.url ?? ''
      const body: unknown = request.method === 'PUT' ? bytes.length : JSON.parse(bytes.toString() || '{}')
      calls.push({ path, by: request.headers.authorization ?? '', body })
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify(answer(path, body, address)))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const close = (): Promise<void> => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(() => resolve()))
  }
  return { address, calls, close }
}
