import { rmSync } from 'node:fs'
import { openDesk, type TestDesk } from './desk'
import { probeRoot } from './fixtures/probe-root'

/** The desk-top cloud, spoken to by CloudBase's own clients, unmodified. */
let desk: TestDesk
const root = probeRoot()

beforeAll(async () => {
  desk = await openDesk({ seed: 'empty', root })
}, 60_000)

afterAll(async () => {
  await desk.close()
  rmSync(root, { recursive: true })
})

describe('@cloudbase/js-sdk', () => {
  it('x', async () => {
    console.log(await desk.call('demo-wang', 'probe', 'who', {}))
    console.log(await desk.call('wx-oABCDEF', 'probe', 'who', {}))
    console.log(await desk.call('wx-oABCDEF', 'probe', 'time', {}))
    console.log(await desk.call('wx-oABCDEF', 'probe', 'store', { path: 'photo/你好.txt', text: 'hi 你好' }))
    const fileId = 'cloud://linsheng-desk.desk/photo/你好.txt'
    console.log(await desk.call('wx-oABCDEF', 'probe', 'read', { fileId }))
    console.log(JSON.stringify(await desk.call('wx-oABCDEF', 'probe', 'address', { fileId })))
    console.log(await desk.call('wx-oABCDEF', 'probe', 'phone', { code: 'desk-13800000001' }))
    console.log(await desk.call('wx-oABCDEF', 'probe', 'phone', { code: 'x' }))
    console.log(await desk.call('wx-oABCDEF', 'probe', 'remove', { fileId }))
    console.log(await desk.call('wx-oABCDEF', 'probe', 'read', { fileId }))
    console.log(await desk.call('wx-oABCDEF', 'probe', 'sql', { text: 'select count(*)::int n from area' }))
    console.log(await desk.call('wx-oABCDEF', 'probe', 'sleep', { ms: '3000' }))
  }, 30000)
})
