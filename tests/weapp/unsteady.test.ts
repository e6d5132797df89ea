import type { Phone } from './harness/phone'
import { openTown, type Town } from './town'

// The network comes and goes, fingers tremble, batteries die: a matter is neither lost nor told twice.
let town: Town
beforeAll(async () => {
  town = await openTown()
}, 120_000)
afterEach(() => town.putAway())
afterAll(() => town.close())

const writes = async (phone: Phone, text: string): Promise<void> => {
  await phone.tap('报事')
  await phone.type('什么事？', text)
  await phone.tap('选一下在哪个社区')
  for (const area of ['东街道', '一社区', '第一网格']) await phone.tap(area)
}
const taken = async (text: string): Promise<number> =>
  (await town.rows('select id from ticket where text = $1', [text])).length
/** Longer than all tries of one call. */
const patience = 16_000

test('the reply to a report is lost: it is sent again by itself, and is one matter', async () => {
  const wang = await town.phoneOf('wang')
  await writes(wang, '回音丢了的路灯')
  await wang.network('lost-reply')
  await wang.tap('交给社区')
  await wang.wait(patience)
  expect(wang.text()).toContain('已经存好，等有网了自动交上去')
  expect(await taken('回音丢了的路灯')).toBe(1)
  await wang.tap('知道了')
  expect(wang.text()).toContain('回音丢了的路灯\n正在交上去…')
  await wang.network('wifi')
  await wang.wait(60_000)
  expect(wang.text()).toContain('回音丢了的路灯\n已经收到，调度员正在看')
  expect(wang.sees('正在交上去')).toBe(false)
  expect(await taken('回音丢了的路灯')).toBe(1)
})

test('written and sent without a network, the phone dies on the way: kept, shown once, sent once', async () => {
  const li = await town.phoneOf('li')
  await writes(li, '没信号时的井盖')
  await li.network('none')
  expect(li.text()).toMatch(/^现在没有网络。照样写/)
  await li.tap('交给社区')
  await li.restart()
  await li.tab('我的事')
  expect(li.text()).toContain('没信号时的井盖\n存在手机里了，有网了自动交上去。')
  expect(li.text().match(/没信号时的井盖/g)).toHaveLength(1)
  expect(await taken('没信号时的井盖')).toBe(0)
  await li.network('wifi')
  await li.wait(2_000)
  expect(li.text()).toContain('没信号时的井盖\n已经收到，调度员正在看')
  expect(li.text().match(/没信号时的井盖/g)).toHaveLength(1)
  await li.restart()
  await li.wait(60_000)
  expect(await taken('没信号时的井盖')).toBe(1)
})

test('half a report outlives the app, and is one matter although the button is hit twice', async () => {
  const zhao = await town.phoneOf('zhao')
  await writes(zhao, '写到一半的树枝')
  await zhao.wait(1_000)
  await zhao.restart()
  await zhao.tap('报事')
  expect(zhao.text()).toMatch(/^这是您今天 09:00 写到一半的，接着写就行。/)
  expect(zhao.value('什么事？')).toBe('写到一半的树枝')
  await zhao.tapTwice('交给社区')
  expect(zhao.text()).toMatch(/^已经交上去了/)
  expect(await taken('写到一半的树枝')).toBe(1)
  await zhao.tap('再报一件')
  expect(zhao.value('什么事？')).toBe('')
})

test('two dispatchers at once: the second is told who did what, and what was chosen still stands', async () => {
  const both = [await town.phoneOf('dispatcher'), await town.phoneOf('dispatcher')] as const
  for (const phone of both) {
    await phone.tap('我的待办')
    await phone.tap('回音丢了的路灯')
    await phone.tap('受理')
    await phone.tap('请选择分类')
    for (const category of ['city', 'city-light', 'city-light-out']) await phone.tap(category)
  }
  const [first, second] = both
  await first.tap('受理')
  expect(first.sees('已受理')).toBe(true)
  await second.tap('受理')
  expect(second.text()).toContain('人dispatcher 刚刚做了“受理”，这件事现在是“待派单”。您写的内容还在。')
  expect(second.sees('city / city-light / city-light-out')).toBe(true)
  await second.tap('刷新')
  expect(second.text()).toContain('“受理”现在不能做了。您写的内容还在，可以复制走。')
  await second.tap('先不办')
  expect(second.can('派单')).toBe(true)
})

test('no answer at all is said after a while, with a way to try again', async () => {
  const wang = await town.phoneOf('wang')
  await wang.network('silent')
  await wang.tap('回音丢了的路灯')
  expect(wang.sees('已经受理')).toBe(false)
  await wang.wait(patience)
  expect(wang.text()).toContain('等得太久了')
  await wang.network('wifi')
  await wang.tap('再试一次')
  expect(wang.text()).toMatch(/^已经受理，正在派给能办的单位/)
})
