import type { Person } from './person'
import { comesTo, recorded } from './records'
import { useTown } from './town'

const town = useTown()

const LETTER =
  '郑书记您好，清泉居门口的公交站挪走半年了，买菜要多走两站路，老人走不动。什么时候挪回来？我的电话 13800138000。'
const NOTICE = '已经请区公交公司和城建科一起去看，12 月 10 日以前告诉您结果。'
const ASKED = '请问您说的是哪一路车，平常几点坐？'
const ADDED = '是 806 路，早上七点半坐，一个星期坐五天。'
const ANSWER = '您好，站台已经定在清泉居东门，12 月 1 日恢复 806 路停靠，早晚各加一班。'

/** From the list, however long it is. */
const picks = async (secretary: Person, words: string): Promise<void> => {
  await secretary.writes('在这个信箱里找', words)
  await secretary.taps(new RegExp(words), 'option')
}

const opensLetter = async (secretary: Person, words: string): Promise<void> => {
  await secretary.goes('/pages/letter/desk')
  await picks(secretary, words)
  await secretary.find('region', '这封信').getByText(new RegExp(words)).first().waitFor()
}

/** One road of the desk's, in sight or under 更多. */
const begins = async (secretary: Person, road: string): Promise<void> => {
  const bar = secretary.find('region', '能办的事')
  await bar.getByRole('button').first().waitFor()
  if (!(await bar.getByRole('button', { name: road, exact: true }).isVisible())) await secretary.taps('更多')
  await secretary.taps(road)
}

const sends = (secretary: Person, form: string, yes = form): Promise<void> =>
  secretary.find('form', form).getByRole('button', { name: yes, exact: true }).click()

test('a letter to the street’s secretary, from the first line to what the neighbours may read of it', async () => {
  const wang = await town().person('王秀兰')
  await wang.taps('书记信箱')
  await wang.taps('给书记写信')
  await wang.taps(/^东升街道书记 郑国华/, 'radio')
  await wang.writes('想说什么', LETTER)
  await wang.taps('寄出')
  await wang.reads('信寄出了')
  await wang.reads(/^送到东升街道书记信箱。.+前告诉您怎么处理，.+前答复。$/)
  await wang.taps('看这封信')
  await wang.reads(/信已经送到东升街道的书记手里，最晚 .+告诉您怎么处理/)

  // 郑国华 opens it, says what he will do, and asks for what he needs.
  const zheng = await town().person('郑国华', 'desk')
  await opensLetter(zheng, '公交站挪走半年')
  await zheng.reads(/^写信人 王\*+$/)
  await begins(zheng, '告知怎么办')
  await zheng.writes('怎么处理', NOTICE)
  await sends(zheng, '告知怎么办')
  await zheng.reads('已告知写信人')
  await begins(zheng, '请对方补充')
  await zheng.writes('想请对方补充什么', ASKED)
  await sends(zheng, '请对方补充')
  await zheng.reads('已请写信人补充')

  await wang.page.reload()
  await wang.reads(/想请您补充几句/)
  await wang.reads(NOTICE)
  await wang.reads(ASKED)
  await wang.taps('补充几句')
  const adding = await wang.isAsked('再补充几句')
  await adding.getByLabel('补充什么').fill(ADDED)
  await adding.getByRole('button', { name: '补充上去' }).click()
  await adding.waitFor({ state: 'detached' })
  await wang.reads(ADDED)

  // Half an answer lies in the cloud; the whole one goes out once.
  await opensLetter(zheng, '公交站挪走半年')
  await zheng.reads(ADDED)
  await begins(zheng, '给答复')
  await zheng.writes('答复', ANSWER.slice(0, 15))
  await zheng.reads('草稿存好了')
  await opensLetter(zheng, '公交站挪走半年')
  await begins(zheng, '给答复')
  expect(await zheng.box('答复').inputValue()).toBe(ANSWER.slice(0, 15))
  await zheng.writes('答复', ANSWER)
  await sends(zheng, '给答复', '答复写信人')
  await (await zheng.isAsked('就这样答复？')).getByRole('button', { name: '答复写信人' }).click()
  await zheng.reads('已答复')

  await wang.page.reload()
  await wang.reads(ANSWER)
  await wang.taps('解决了', 'radio')
  await wang.taps('满意', 'radio')
  await wang.writes('还想说什么', '说到做到')
  await wang.taps('交评价')
  await wang.reads('您的评价')

  // What becomes public are the words that she has seen, and no others.
  await zheng.goes('/pages/letter/desk')
  await zheng.taps('已答复', 'tab')
  await picks(zheng, '公交站挪走半年')
  await zheng.reads(/写信人评价：解决了，满意。说到做到/)
  await begins(zheng, '征求公开')
  const masked = await zheng.box('公开的来信').inputValue()
  expect(masked).not.toContain('13800138000')
  const open = masked.replace('清泉居门口', '小区门口')
  await zheng.writes('公开的来信', open)
  await sends(zheng, '征求公开', '请写信人看')
  await zheng.reads('已请写信人看公开的文字')

  await wang.page.reload()
  await wang.reads('公开这封信，您同意吗')
  await wang.reads(open)
  await wang.taps('同意公开')
  await wang.reads('您同意公开，等书记公开')
  expect(await wang.find('button', '同意公开').count()).toBe(0)
  await zheng.page.reload()
  await zheng.taps('已答复', 'tab')
  await picks(zheng, '公交站挪走半年')
  await begins(zheng, '公开')
  await zheng.reads('已公开')

  const li = await town().person('李国强')
  await li.goes('/pages/letter/index')
  await li.taps('公开的来信', 'tab')
  await li.reads(open)
  await li
    .find('button', /书记的答复$/)
    .first()
    .click()
  await li.reads(ANSWER)
  await li.readsNoMore(/13800138000|王秀兰/)
}, 150_000)

test('what is said of a secretary never lies on that secretary’s desk', async () => {
  const zhang = await town().person('张敏')
  await zhang.goes('/pages/letter/write')
  await zhang.taps(/^棠湖社区书记 邓淑兰/, 'radio')
  await zhang.writes('想说什么', '邓淑兰书记态度恶劣，办低保证明推诿了三次，还骂人。')
  await zhang.reads(/这封信说的是邓淑兰书记本人吗/)
  await zhang.taps('是')
  await zhang
    .find('switch', /说的就是这位书记本人/)
    .and(zhang.screen.locator('[aria-checked=true]'))
    .waitFor()
  await zhang.taps('寄出')
  await zhang.reads(/^送到东升街道书记信箱。/)

  const zheng = await town().person('郑国华', 'desk')
  await opensLetter(zheng, '办低保证明推诿')

  const deng = await town().person('邓淑兰', 'desk')
  await deng.goes('/pages/letter/desk')
  await deng.find('tab', /^待答复/).waitFor()
  for (const tab of [/^没看过/, /^待答复/, /^草稿/, /^已答复/]) {
    await deng.taps(tab, 'tab')
    await deng.hasArrived()
    expect(await deng.screen.getByText('低保证明').count()).toBe(0)
  }
  await deng.writes('在这个信箱里找', '低保证明')
  await deng.reads('没有找到')
  const [letter] = await recorded<{ id: string }>(town(), "select id from letter where text like '%低保证明推诿%'", [])
  await deng.goes(`/pages/letter/one?id=${letter?.id ?? ''}`)
  await deng.reads(/找不到/)
  expect(await deng.screen.getByText('低保证明').count()).toBe(0)
})

test('a deputy finds the mailbox on the first page, and nothing in it is read but what was chosen', async () => {
  const jiang = await town().person('蒋欣', 'desk')
  await jiang.taps(/^书记来信（\d+）$/)
  await jiang.taps(/^没看过/, 'tab')
  await jiang.find('option').first().waitFor()
  const unread = async () =>
    (
      await recorded<{ n: number }>(
        town(),
        'select count(*)::int as n from letter where unread and ended_at is null',
        [],
      )
    )[0]?.n
  const before = await unread()
  await jiang.reads('从左边选一封')
  await jiang.hasArrived()
  expect(await unread()).toBe(before)
  await jiang.find('option').first().click()
  await jiang.find('region', '能办的事').waitFor()
  await comesTo<number | undefined>((before ?? 0) - 1, unread)
})

test('the street sees which mailbox below is late, and not a word of what is in it', async () => {
  const zheng = await town().person('郑国华', 'desk')
  await zheng.goes('/pages/letter/desk')
  await zheng.taps('下级逾期来信')
  await zheng.reads('棠湖社区书记信箱')
  await zheng.reads(/^邓淑兰 · \d+ 封没告知怎么办/)
  expect(await zheng.screen.getByText('广播听不清').count()).toBe(0)
})
