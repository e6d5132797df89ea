import cloudbase from '@cloudbase/js-sdk'
import { rmSync } from 'node:fs'
import { openDesk, type TestDesk } from './desk'
import { probeRoot } from './fixtures/probe-root'

/** The desk-top cloud, spoken to by CloudBase's own clients, unmodified: js-sdk from outside, node-sdk inside a function. */
let desk: TestDesk
const root = probeRoot()

beforeAll(async () => {
  desk = await openDesk({ seed: 'empty', root })
})

afterAll(async () => {
  await desk.close()
  rmSync(root, { recursive: true })
})

let apps = 0
async function appOf(username: string) {
  // The SDK keeps one app for each environment's name; a desk does not mind what it is called.
  const app = cloudbase.init({ env: `desk-${++apps}`, endPointMode: 'GATEWAY' })
  app.registerHost(desk.address.replace('http://', ''), 'http')
  const auth = app.auth()
  const { error } = await auth.signInWithPassword({ username, password: 'linsheng' })
  if (error) throw error
  return { app, auth }
}

describe('@cloudbase/js-sdk', () => {
  it('signs in, says who it is, calls a function as that person, and signs out', async () => {
    const { app, auth } = await appOf('demo-wang-xiulan')
    expect((await auth.getUserInfo()).uid).toBe('demo-wang-xiulan')
    const { result } = await app.callFunction({ name: 'probe', data: { action: 'who' } })
    expect(result.caller).toEqual({ uid: 'uid:demo-wang-xiulan', door: 'web' })
    const { access_token: token } = (await auth.getSession()).data.session as { access_token: string }
    expect((await callWith(token)).status).toBe(200)
    await auth.signOut()
    expect((await callWith(token)).status).toBe(401)
  })

  it('signs in anonymously, each time as somebody else', async () => {
    const app = cloudbase.init({ env: `desk-${++apps}`, endPointMode: 'GATEWAY' })
    app.registerHost(desk.address.replace('http://', ''), 'http')
    await app.auth().signInAnonymously()
    const { result } = await app.callFunction({ name: 'probe', data: { action: 'who' } })
    expect(result.caller.uid).toMatch(/^uid:anonymous-[0-9a-f-]{36}$/)
  })

  it('uploads a file, reads it back by a signed address, deletes it', async () => {
    const { app } = await appOf('demo-upload')
    const bytes = Buffer.from('一张照片'.repeat(1000))
    const { fileID } = await app.uploadFile({ cloudPath: 'incoming/lamp.jpg', fileContent: bytes })
    expect(fileID).toBe('cloud://linsheng-desk.desk/incoming/lamp.jpg')
    const { tempFileURL: address } = first(await app.getTempFileURL({ fileList: [fileID] }))
    const reply = await fetch(address)
    expect(reply.headers.get('content-type')).toBe('image/jpeg')
    expect(Buffer.from(await reply.arrayBuffer()).equals(bytes)).toBe(true)
    expect(first(await app.deleteFile({ fileList: [fileID] })).code).toBe('SUCCESS')
    expect((await fetch(address)).status).toBe(404)
  })

  it('uploads by form as well', async () => {
    const { app } = await appOf('demo-upload')
    const { fileID } = await app.uploadFile({
      cloudPath: 'incoming/form.jpg',
      fileContent: Buffer.from('form'),
      method: 'post',
    })
    expect(await desk.call('demo-any', 'probe', 'read', { fileId: fileID })).toEqual({ text: 'form' })
  })

  it('gives nobody a file that somebody else uploaded', async () => {
    const { app: mine } = await appOf('demo-owner')
    const { app: other } = await appOf('demo-curious')
    const { fileID } = await mine.uploadFile({ cloudPath: 'incoming/private.jpg', fileContent: Buffer.from('mine') })
    const refused = first(await other.getTempFileURL({ fileList: [fileID] }))
    expect(refused).toMatchObject({ code: 'STORAGE_EXCEED_AUTHORITY' })
    expect(refused.tempFileURL).toBeUndefined()
    await expect(
      other.uploadFile({ cloudPath: 'incoming/private.jpg', fileContent: Buffer.from('theirs') }),
    ).rejects.toThrow()
    expect(first(await other.deleteFile({ fileList: [fileID] })).code).toBe('STORAGE_EXCEED_AUTHORITY')
    expect(await desk.call('demo-any', 'probe', 'read', { fileId: fileID })).toEqual({ text: 'mine' })
  })
})

function first<T>({ fileList }: { fileList?: T[] }): T {
  const [one] = fileList ?? []
  if (!one) throw new Error('the list is empty')
  return one
}

function callWith(token: string): Promise<Response> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  return fetch(`${desk.address}/v1/functions/probe`, { method: 'POST', headers, body: '{"action":"who"}' })
}

describe('@cloudbase/node-sdk inside a function', () => {
  const path = 'photo/测试 1.txt'
  const fileId = `cloud://linsheng-desk.desk/${path}`

  it('stores, reads, addresses and removes a file', async () => {
    expect(await desk.call('demo-a', 'probe', 'store', { path, text: '您好' })).toEqual({ fileId })
    expect(await desk.call('demo-a', 'probe', 'read', { fileId })).toEqual({ text: '您好' })
    const { addresses } = (await desk.call('demo-a', 'probe', 'address', { fileId })) as unknown as {
      addresses: string[][]
    }
    expect(addresses).toHaveLength(1)
    expect(await (await fetch(addresses[0]?.[1] ?? '')).text()).toBe('您好')
    await desk.call('demo-a', 'probe', 'remove', { fileId })
    expect(await desk.call('demo-a', 'probe', 'read', { fileId })).toMatchObject({ code: 'FUNCTION_INVOCATION_FAILED' })
  })

  it('gives addresses that expire and cannot be altered', async () => {
    await desk.call('demo-a', 'probe', 'store', { path: 'photo/short.txt', text: 'short' })
    const other = await desk.call('demo-a', 'probe', 'short-address', {
      fileId: 'cloud://linsheng-desk.desk/photo/short.txt',
    })
    const { tempFileURL: address } = other as unknown as { tempFileURL: string }
    expect((await fetch(address)).status).toBe(200)
    expect(
      (await fetch(address.replace(/\.(.)([^.]*)\.txt$/, (_, one, rest) => `.${one === 'A' ? 'B' : 'A'}${rest}.txt`)))
        .status,
    ).toBe(403)
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    expect((await fetch(address)).status).toBe(403)
  })

  it('asks WeChat for a phone number', async () => {
    expect(await desk.call('wx-oDEMO1', 'probe', 'phone', { code: 'desk-13800000001' })).toEqual({
      phone: '13800000001',
    })
    expect(await desk.call('wx-oDEMO1', 'probe', 'phone', { code: 'used' })).toEqual({ phone: null })
  })

  it('is the only one that the administrator’s door opens to', async () => {
    const body = JSON.stringify({ action: 'storage.batchGetDownloadUrl', file_list: [{ fileid: fileId }] })
    const reply = await fetch(`${desk.address}/admin`, { method: 'POST', body })
    expect(await reply.json()).toMatchObject({ code: 'SIGN_PARAM_INVALID' })
  })
})

describe('identity', () => {
  it('is each call’s own, however many run at once, by our reading and by the SDK’s', async () => {
    const people = Array.from({ length: 30 }, (_, i) => (i % 2 ? `demo-person-${i}` : `wx-oPERSON${i}`))
    const replies = await Promise.all(
      people.map((uid, i) => desk.call(uid, 'probe', 'who', { wait: String((i * 37) % 150) })),
    )
    people.forEach((uid, i) => {
      const openid = uid.startsWith('wx-') ? uid.slice(3) : null
      expect(replies[i]).toEqual({
        caller: openid ? { uid: `wx:${openid}`, door: 'wechat' } : { uid: `uid:${uid}`, door: 'web' },
        bySdk: { openid, uuid: openid ? null : uid },
        inEnv: [],
      })
    })
  })

  it('cannot be had by an event that looks like a timer’s', async () => {
    const { access_token: token } = await desk.signIn('demo-sly')
    const headers = { authorization: `Bearer ${token}` }
    const body = JSON.stringify({ Type: 'Timer', TriggerName: 'tick' })
    await fetch(`${desk.address}/v1/functions/probe`, { method: 'POST', headers, body })
    expect(await desk.call('demo-sly', 'probe', 'sql', { text: 'select door from fired' })).toEqual({
      rows: [{ door: 'web' }],
    })
  })
})
