import type { Person } from './person'
import { comesTo, recorded } from './records'
import { useTown } from './town'

const town = useTown()

const BENCH = '棠湖公园东门的长椅坏了三张，老人没地方歇脚，想请社区修一修。'
const NOISE = '广场舞的音箱能不能晚上八点半以后关小一点？孩子要睡觉。'

const posts = async (person: Person, words: string): Promise<void> => {
  await person.goes('/pages/board/index')
  await person.taps('我要留言')
  await person.writes('想说什么', words)
  await person.taps('发留言')
  await person.reads('收到了')
  await person.taps('看这条留言')
  await person.reads(/^社区正在看，最晚 .+显示出来。$/)
}

const opensPost = async (person: Person, words: string): Promise<void> => {
  await person.goes('/pages/board/index')
  await person.taps(new RegExp(words.slice(0, 12)))
  await person.find('main').getByText(words).waitFor()
}

const stateOf = async (words: string): Promise<string | undefined> =>
  (await recorded<{ state: string }>(town(), 'select state from post where text = $1', [words]))[0]?.state

/** Others wait there too: the one with these words. */
const opensWaiting = (worker: Person, words: string): Promise<void> =>
  worker.screen
    .locator('.queue-item')
    .filter({ hasText: words })
    .getByRole('button', { name: '打开', exact: true })
    .click()

/** The community's worker looks at what waits: without a mouse. */
const approves = async (worker: Person, words: string): Promise<void> => {
  await worker.goes('/pages/board/queue')
  await worker.reads(words)
  for (;;) {
    const here = await worker.screen.locator('.queue-item--current').innerText()
    if (here.includes(words)) break
    await worker.presses('ArrowDown')
  }
  await worker.presses('a')
  await worker.reads('通过 1 条')
  await worker.readsNoMore(words)
}

test('a word in public: looked at by keyboard, joined by two neighbours, made a ticket that all of them follow', async () => {
  const wang = await town().person('王秀兰')
  await wang.taps('留言板')
  await posts(wang, BENCH)

  const jiang = await town().person('蒋欣', 'desk')
  await approves(jiang, BENCH)
  expect(await stateOf(BENCH)).toBe('published')

  const [li, zhang] = [await town().person('李国强'), await town().person('张敏')]
  await opensPost(li, BENCH)
  await li.taps('附议')
  await li.reads('已附议（1），取消')
  await opensPost(zhang, BENCH)
  await zhang.taps('附议（1）')
  await zhang.reads('已附议（2），取消')
  await zhang.writes('我也说一句', '西门那张也松了。')
  await zhang.taps('发出去')
  await zhang.reads('收到了，社区看过就会显示。')

  await jiang.goes('/pages/board/queue')
  await jiang.taps(/^待答复/, 'tab')
  await jiang.reads(BENCH)
  await opensWaiting(jiang, BENCH)
  await jiang.reads(/^2 人附议/)
  await jiang.taps('转为工单')
  await jiang.writes('在哪里', '棠湖公园东门')
  await jiang.find('form', '转为工单').getByRole('button', { name: '转为工单' }).click()
  await jiang.reads(/^已转成工单 20\d{6}-\d+$/)
  expect(await stateOf(BENCH)).toBe('raised')

  await li.page.reload()
  await li.reads(/^已转成工单 20\d{6}-\d+$/)
  await li.reads(/^已转成工单，调度正在派，最晚 .+有着落。$/)
})

test('three readers report a post and it is not shown; a supervisor looks and shows it again', async () => {
  const wang = await town().person('王秀兰')
  await posts(wang, NOISE)
  await approves(await town().person('蒋欣', 'desk'), NOISE)

  // The third of them lives elsewhere, and follows a link from a chat.
  const [post] = await recorded<{ id: string }>(town(), 'select id from post where text = $1', [NOISE])
  const zhang = await town().person('张敏')
  await opensPost(zhang, NOISE)
  for (const name of ['张敏', '李国强', '徐燕']) {
    const reader = name === '张敏' ? zhang : await town().person(name)
    if (name !== '张敏') await reader.goes(`/pages/board/post?id=${post?.id ?? ''}`)
    await reader.taps('举报')
    const sheet = await reader.isAsked('举报这条内容')
    await sheet.getByRole('radio', { name: '内容不实' }).click()
    await sheet.getByRole('button', { name: '举报', exact: true }).click()
    await sheet.waitFor({ state: 'detached' })
  }
  expect(await stateOf(NOISE)).toBe('in-review')
  await wang.page.reload()
  await wang.reads('这条留言没有显示')
  await wang.reads(/多位居民举报/)
  await zhang.goes('/pages/board/index')
  await zhang.find('tablist').waitFor()
  await zhang.reads(BENCH)
  expect(await zhang.screen.getByText(NOISE).count()).toBe(0)

  const tao = await town().person('陶志强', 'desk')
  await tao.goes('/pages/board/queue')
  await tao.taps(/^待复核 \d/, 'tab')
  await tao.reads(/举报：内容不实 3 人/)
  await opensWaiting(tao, NOISE)
  await tao.taps('恢复显示')
  await tao.writes('说明', '说的是音量，没有不实的内容。')
  await tao.find('form', '恢复显示').getByRole('button', { name: '恢复显示' }).click()
  await comesTo<string | undefined>('published', () => stateOf(NOISE))
  await zhang.page.reload()
  await zhang.reads(NOISE)
})

test('a moderator asks the neighbours about one thing, somebody answers in it, and it ends', async () => {
  const jiang = await town().person('蒋欣')
  await jiang.goes('/pages/board/queue')
  await jiang.taps('专题讨论')
  await jiang.taps('发起一个专题')
  await jiang.writes('题目', '活动室晚上开到几点')
  await jiang.writes('想听大家说什么', '活动室想晚上也开门，开到几点合适，请大家说说。')
  await jiang.taps('发起')
  await jiang.reads('请填写')
  await jiang.box(/^讨论到哪天/).fill('2026-12-10')
  await jiang.taps('发起')
  await jiang.reads('专题已经发起，大家可以说了')

  const wang = await town().person('王秀兰')
  await wang.goes('/pages/board/index')
  await wang.taps(/^活动室晚上开到几点/, 'radio')
  await wang.reads(/^讨论到 .*12月10日$/)
  await jiang.taps('结束活动室晚上开到几点')
  await (await jiang.isAsked(/^结束“活动室晚上开到几点”/)).getByRole('button', { name: '结束讨论' }).click()
  await jiang.reads('讨论已经结束')
  await wang.page.reload()
  await wang.taps(/^活动室晚上开到几点/, 'radio')
  await wang.reads('讨论已经结束')
})
