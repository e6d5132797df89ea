import type { Phone } from './harness/phone'
import { lampPhoto, takenAt } from './photo'
import { openTown, type Town } from './town'

let town: Town
beforeAll(async () => {
  town = await openTown()
}, 120_000)
afterEach(() => town.putAway())
afterAll(() => town.close())

const said = '楼下的路灯坏了三天，晚上看不见路。我的电话 13800000001。'
const letter = '您好，路灯的线路已经换好，今晚就亮了。'

/** From the staff's own queue to the ticket, as they come in the morning. */
const atTheTicket = async (name: string): Promise<Phone> => {
  const phone = await town.phoneOf(name)
  expect(phone.text()).toContain('我的待办（1）')
  await phone.tap('我的待办')
  await phone.tap('楼下的路灯坏了')
  expect(phone.screen.page).toBe('pages/desk/ticket')
  return phone
}

const reports = async (wang: Phone): Promise<void> => {
  await wang.tap('报事')
  await wang.type('什么事？', said)
  await wang.answer('chooseMedia', lampPhoto)
  await wang.tap('拍照或选照片')
  await wang.tap('办好以后，让邻居也看到')
  expect(wang.text()).toContain('邻居看到的是这样\n楼下的路灯坏了三天，晚上看不见路。我的电话 〔电话已隐去〕。')
  await wang.tap('选一下在哪个社区')
  for (const area of ['东街道', '一社区', '第一网格']) await wang.tap(area)
  await wang.type('在哪里？', '小区北门')
  await wang.tap('交给社区')
}

const dispatches = async (dispatcher: Phone): Promise<void> => {
  await dispatcher.tap('受理')
  await dispatcher.tap('请选择分类')
  for (const category of ['city', 'city-light', 'city-light-out']) await dispatcher.tap(category)
  await dispatcher.tap('受理')
  await dispatcher.tap('派单')
  await dispatcher.tap('路灯管理所')
  await dispatcher.tap('派单')
  expect(dispatcher.screen.page).toBe('pages/desk/queue')
  expect(dispatcher.sees('已派单')).toBe(true)
}

const settles = async (handler: Phone): Promise<void> => {
  await handler.tap('联系记录')
  await handler.tap('联系上了')
  await handler.tap('登记联系')
  await handler.tap('办结')
  await handler.tap('已解决')
  await handler.type('给居民的答复', letter)
  await handler.answer('chooseMedia', lampPhoto)
  await handler.tap('拍照或选照片')
  await handler.tap('办结，送核验')
  expect(handler.sees('已办结')).toBe(true)
}

test('a broken lamp, from a tap to an honest rating, on four phones', async () => {
  const wang = await town.phoneOf('wang')
  await reports(wang)
  expect(wang.text()).toContain('已经交上去了\n东街道的调度员会看，最晚今天 11:00 告诉您交给谁办。')
  expect(wang.text()).toMatch(/编号\n20261123-000001\n地方\n东街道 一社区 第一网格/)
  await wang.tap('看这件事')
  expect(wang.text()).toMatch(/^已经收到，调度员正在看，最晚今天 11:00 告诉您交给谁办。/)

  await town.pass({ hours: 1 })
  const dispatcher = await atTheTicket('dispatcher')
  expect(dispatcher.sees('人wang')).toBe(false)
  await dispatches(dispatcher)
  await wang.pull()
  expect(wang.text()).toMatch(/^已经交给路灯管理所，等他们接手，最晚今天 12:00。\n今天 10:00 派出/)

  await town.pass({ minutes: 30 })
  const handler = await atTheTicket('handler-a')
  await handler.tap('签收')
  await wang.pull()
  expect(wang.text()).toMatch(/^路灯管理所的人handler-a正在办，周一 11月30日前答复您。\n今天 10:30 接手/)
  await handler.tap('查看联系方式')
  await handler.tap('打电话 13800000001')
  expect(await handler.uses('makePhoneCall')).toMatchObject([{ options: { phoneNumber: '13800000001' } }])

  await town.pass({ hours: 3 })
  await settles(handler)
  await wang.pull()
  expect(wang.text()).toMatch(/^路灯管理所的人handler-a说办好了，核验员正在核对/)
  expect(wang.sees(letter)).toBe(false)

  await town.pass({ hours: 1 })
  const verifier = await atTheTicket('verifier')
  await verifier.tap('核验通过')
  await verifier.tap('通过，答复居民')

  await wang.pull()
  expect(wang.text()).toMatch(/^路灯管理所已经答复您。办得怎么样，请您说一句。\n周一 12月7日前都可以评价/)
  expect(wang.text()).toContain(`人wang：\n${letter}\n人handler-a\n路灯管理所\n今天`)
  expect(wang.can('交评价')).toBe(false)
  await wang.tap('解决了')
  await wang.tap('满意')
  await wang.type('还想说什么', '师傅来得快。')
  await wang.tap('交评价')
  expect(wang.text()).toMatch(/^已经结案。您的评价：解决了，满意。/)

  await wang.open('/pages/mine/index')
  await wang.tap('办完的')
  expect(wang.text()).toContain('路灯管理所已经答复，您评价过了，结案。')
}, 60_000)

test('a neighbour reads it masked, with a picture that does not tell where it was taken', async () => {
  const li = await town.phoneOf('li')
  await li.tap('选一下您住的社区')
  for (const area of ['东街道', '一社区', '第一网格']) await li.tap(area)
  expect(li.text()).toContain('人grid-leader\n第一网格 网格长')
  await li.back()
  expect(li.screen.page).toBe('pages/home/index')
  expect(li.text()).toContain(
    `楼下的路灯坏了三天，晚上看不见路。我的电话 〔电话已隐去〕。\n${letter}\n路灯管理所 今天答复，用了 5 小时`,
  )
  const [picture] = li.find({ role: 'img', label: '办好以后的样子' })
  const shown = await fetch(String(picture?.attrs.src))
  expect(shown.headers.get('content-type')).toBe('image/jpeg')
  const bytes = Buffer.from(await shown.arrayBuffer())
  expect(bytes.length).toBeGreaterThan(200)
  expect(bytes.includes(takenAt)).toBe(false)
}, 60_000)
