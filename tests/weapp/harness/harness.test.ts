import { type Planted, plant } from '../plant'
import { openTinyCloud, type TinyCloud } from '../tiny-cloud'
import { tinyPackage } from '../tiny-package'
import { openPhone, type Phone, type PhoneOptions } from './phone'

let tiny: Planted
let cloud: TinyCloud
let phone: Phone

const start = async (more: PhoneOptions = {}): Promise<void> => {
  phone = await openPhone({ package: tiny.folder, as: 'wx-oTiny', cloud, ...more })
}

beforeAll(async () => {
  tiny = plant(undefined, tinyPackage)
  cloud = await openTinyCloud()
})
afterAll(async () => {
  tiny.remove()
  await cloud.close()
})
afterEach(() => phone.close())

test('a problem that nobody asked about fails the test when the phone is put away', async () => {
  await start()
  const other = phone
  await other.tap('无人听').catch(() => undefined)
  await expect(other.close()).rejects.toThrow('has no method "nobody"')
  await start()
})

test('a page is read as a person reads it', async () => {
  await start({ launch: { path: 'pages/home/index', query: { said: 'hi' } } })
  expect(phone.screen).toMatchObject({ page: 'pages/home/index', title: '首页', query: { said: 'hi' } })
  expect(phone.sees('您好，邻居')).toBe(true)
  expect(phone.sees('看不见的字')).toBe(false)
  expect(phone.text()).toContain('路灯坏了·插入')
  expect(phone.find({ role: 'button', text: '加到 0' })).toHaveLength(1)
})

test('a tap reaches its handler with its dataset, bubbles, and is caught', async () => {
  await start()
  await phone.tap('加到')
  await phone.tap('加到 2')
  expect(phone.sees('加到 4')).toBe(true)
  expect(phone.sees('数过三次了')).toBe(true)
  await phone.tap({ id: 'bubble' })
  await phone.tap({ id: 'inner' })
  expect(phone.text()).toMatch(/外内$/)
  await phone.tap('垃圾')
  expect(phone.sees('选了b')).toBe(true)
})

test('a tap that does nothing, on nothing, on two things or on a dead button is an error', async () => {
  await start()
  await expect(phone.tap('摆设')).rejects.toThrow('nothing happens')
  await expect(phone.tap('没有这句话')).rejects.toThrow('nothing on the screen')
  await expect(phone.tap('插入')).rejects.toThrow('2 elements')
  await expect(phone.tap('不能按')).rejects.toThrow('disabled')
  expect(phone.can('不能按')).toBe(false)
})

test('a handler that the page does not have is a problem', async () => {
  await start()
  await expect(phone.tap('无人听')).rejects.toThrow('nothing happens')
  expect((await phone.forgive()).map((problem) => problem.text)).toEqual([
    '"pages/home/index" has no method "nobody" to handle "tap"',
  ])
})

test('typing keeps to the field and its length; leaving the field is told; storage outlives a restart', async () => {
  await start()
  await phone.type('姓名', '王秀兰奶奶好')
  expect(phone.value('姓名')).toBe('王秀兰奶奶')
  expect(phone.sees('您好，王秀兰奶奶')).toBe(true)
  await phone.tap({ label: '大字' })
  expect(phone.sees('开')).toBe(true)
  expect(await phone.storage()).toEqual({ name: '王秀兰奶奶' })
  await phone.restart()
  expect(phone.value('姓名')).toBe('')
  expect(await phone.storage()).toEqual({ name: '王秀兰奶奶' })
})

test('the cloud is called as the person whose phone it is, and the network may fail in three ways', async () => {
  await start()
  await phone.tap('问云')
  expect(phone.sees('听到了在吗')).toBe(true)
  expect(cloud.calls).toContainEqual({
    path: '/v1/functions/echo',
    by: 'Bearer token of wx-oTiny',
    body: { action: 'say', input: { words: '在吗' } },
  })
  const arrived = (): number => cloud.calls.filter((call) => call.path === '/v1/functions/echo').length
  await phone.network('none')
  await phone.tap('问云')
  expect(phone.sees('不通')).toBe(true)
  expect(arrived()).toBe(1)
  await phone.network('lost-reply')
  await phone.tap('问云')
  expect(phone.sees('timeout')).toBe(true)
  expect(arrived()).toBe(2)
  await phone.network('silent')
  await phone.tap('问云')
  expect(arrived()).toBe(2)
})

test("WeChat's own screens wait for a finger", async () => {
  await start()
  await phone.tap('删除')
  expect(phone.screen.overlays.modal).toEqual({ title: '删除吗', content: '删了就没有了', buttons: ['取消', '删除'] })
  await expect(phone.tap('问云')).rejects.toThrow('one may press 取消 · 删除')
  await phone.tap('取消')
  expect(phone.sees('没删')).toBe(true)
  await phone.tap('选地点')
  expect(phone.sees('没选')).toBe(true)
  await phone.answer('chooseLocation', { name: '棠湖公园', latitude: 30.57, longitude: 103.92 })
  await phone.tap('选地点')
  expect(phone.sees('棠湖公园')).toBe(true)
})

test('a photo goes from the phone to the cloud whole', async () => {
  await start()
  await phone.answer('chooseMedia', { kind: 'jpg', base64: Buffer.alloc(1234, 7).toString('base64') })
  await phone.tap('拍照')
  expect(phone.sees('cloud://tiny/incoming/a.jpg')).toBe(true)
  expect(cloud.calls).toContainEqual({ path: '/put/incoming/a.jpg', by: 'a', body: 1234 })
})

test('time passes only when told to, and then at once', async () => {
  await start({ now: '2026-11-22T09:00:00+08:00' })
  await phone.tap('过一会儿')
  expect(phone.sees('到了')).toBe(false)
  const before = Date.now()
  await phone.wait(5_000)
  expect(phone.sees('到了')).toBe(true)
  expect(Date.now() - before).toBeLessThan(1_000)
})

test('in a pocket the app stands still; taken out, what was due runs once', async () => {
  await start({ now: '2026-11-22T09:00:00+08:00' })
  await phone.tap('过一会儿')
  await phone.sleep(3_600_000)
  expect(phone.sees('到了')).toBe(true)
})

test('ways between pages keep to WeChat: tabs, ten pages, back, a pull from the top', async () => {
  await start()
  await phone.tab('我的')
  expect(phone.screen.tabBar[1]).toEqual({ text: '我的', page: 'pages/mine/index', chosen: true, badge: '3' })
  await phone.tab('首页')
  await phone.pull()
  expect(phone.sees('刷新了')).toBe(true)
  await phone.tap('去看看')
  expect(phone.screen).toMatchObject({
    page: 'extra/show',
    query: { id: '7' },
    stack: ['pages/home/index', 'extra/show'],
  })
  for (let depth = 2; depth < 10; depth++) await phone.tap('再进一层')
  expect(phone.screen.stack).toHaveLength(10)
  await phone.tap('再进一层')
  expect(phone.sees('webview count limit exceed')).toBe(true)
  await phone.back()
  expect(phone.screen.stack).toHaveLength(9)
})

test('what a page costs is counted', async () => {
  await start()
  const [home] = await phone.figures()
  expect(home).toMatchObject({
    page: 'pages/home/index',
    setDataCalls: 1,
    firstSetData: Buffer.byteLength('{"rows[0].words":"路灯坏了","said":""}'),
    depth: 5,
  })
  expect(home?.nodes).toBeGreaterThan(15)
})
