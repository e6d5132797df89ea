import { personId } from '../builders/small-district'
import type { Phone } from './harness/phone'
import { openTown, type Town } from './town'

// What only WeChat has: its question on a tap whether messages may come, and the number on its own bar.
let town: Town
beforeAll(async () => {
  town = await openTown()
}, 120_000)
afterEach(() => town.putAway())
afterAll(() => town.close())

const MATTER = 'desk-template-matter'
const DUTY = 'desk-template-duty'

const reports = async (phone: Phone, text: string): Promise<void> => {
  await phone.tap('报事')
  await phone.type('什么事？', text)
  // The second time it is filled in from the last.
  if (phone.can('选一下在哪个社区'))
    for (const tap of ['选一下在哪个社区', '东街道', '一社区', '第一网格']) await phone.tap(tap)
  await phone.tap('交给社区')
  expect(phone.sees('已经交上去了')).toBe(true)
}
const asked = async (phone: Phone): Promise<unknown[]> =>
  (await phone.uses('requestSubscribeMessage')).map(({ options }) => [options.tmplIds, options.isLate ?? false])
const ledgerOf = (name: string) =>
  town.rows('select template, why, change from message_grant where person_id = $1 order by at, why', [personId(name)])
const balanceOf = (name: string) =>
  town.rows('select template, granted from message_balance where person_id = $1', [personId(name)])
const badge = (phone: Phone): string | undefined => phone.screen.tabBar.find(({ text }) => text === '消息')?.badge

test('whoever has reported is asked on the tap that opens it; each yes is one message, a no takes none away', async () => {
  const wang = await town.phoneOf('wang')
  await reports(wang, '楼下的路灯坏了三天')
  expect(await asked(wang)).toEqual([])
  await wang.answer('requestSubscribeMessage', 'accept')
  await wang.tap('看这件事')
  expect(wang.screen.page).toBe('pages/ticket/detail')
  expect(await asked(wang)).toEqual([[[MATTER], false]])
  expect(await ledgerOf('wang')).toEqual([{ template: MATTER, why: 'accept', change: 1 }])
  expect(await balanceOf('wang')).toEqual([{ template: MATTER, granted: 1 }])

  await wang.open('/pages/home/index')
  await reports(wang, '小区北门的井盖松了')
  await wang.tap('看这件事')
  // Said no, and the matter is opened all the same.
  expect(wang.screen.page).toBe('pages/ticket/detail')
  expect(await ledgerOf('wang')).toMatchObject([{ why: 'accept' }, { why: 'reject', change: 0 }])
  expect(await balanceOf('wang')).toEqual([{ template: MATTER, granted: 1 }])

  await wang.open('/pages/home/index')
  await reports(wang, '花园里的长椅坏了')
  await wang.answer('requestSubscribeMessage', 'cancel')
  await wang.tap('看这件事')
  expect(wang.screen.page).toBe('pages/ticket/detail')
  expect(await ledgerOf('wang')).toHaveLength(2)
}, 60_000)

test('whoever works is asked in the inbox, by the template of their duty, and hears what came of it', async () => {
  const handler = await town.phoneOf('handler-a')
  await handler.tab('消息')
  await handler.answer('requestSubscribeMessage', { [DUTY]: 'accept' })
  await handler.tap('开启')
  expect(await asked(handler)).toEqual([[[DUTY], false]])
  expect(handler.sees('好的，下一次进展会发到您的微信。')).toBe(true)
  expect(await ledgerOf('handler-a')).toEqual([{ template: DUTY, why: 'accept', change: 1 }])
}, 60_000)

test('the bar shows how many matters wait or have news, each once, and nothing where none does', async () => {
  const dispatcher = await town.phoneOf('dispatcher')
  expect(badge(dispatcher)).toBe('3')
  const li = await town.phoneOf('li')
  expect(badge(li)).toBeUndefined()
  await reports(li, '楼道里的灯一闪一闪')

  await dispatcher.open('/pages/desk/queue')
  await dispatcher.tap('楼道里的灯')
  await dispatcher.tap('请补充')
  await dispatcher.type('想请居民补充什么', '是几栋几单元？')
  await dispatcher.tap('发给居民')
  await li.open('/pages/home/index')
  // It waits for her and was told to her: one matter.
  expect(badge(li)).toBe('1')
  const [{ id } = { id: '' }] = await town.rows<{ id: string }>(`select id from ticket where state = 'need-info'`)
  const unread = async () =>
    (await town.rows('select 1 from telling where subject_id = $1 and read_at is null', [id])).length
  expect(await unread()).toBe(1)
  // Opened without the inbox, as a link opens it: what was told of it is read.
  await li.open(`/pages/ticket/detail?id=${id}`)
  expect(await unread()).toBe(0)
  await li.type('您的回答', '三栋二单元。')
  await li.tap('补充上去')
  await li.open('/pages/mine/index')
  expect(badge(li)).toBeUndefined()
}, 60_000)
