import { randomUUID } from 'node:crypto'
import { rings } from './call-centre'
import type { Person } from './person'
import { comesTo, recorded } from './records'
import { useTown } from './town'

const town = useTown()

const DESK = '/pages/hotline/desk'
const LAMP = '清泉居三栋门口的路灯不亮，老人晚上看不见台阶。'

/** Somebody whose hand stays on the keyboard: every key that is not a letter of what is said counts. */
class Hand {
  presses = 0
  constructor(private readonly person: Person) {}

  async types(words: string): Promise<void> {
    await this.person.page.keyboard.insertText(words)
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      this.presses += 1
      await this.person.presses(key)
    }
  }
}

interface Filed {
  readonly text: string
  readonly place: string
  readonly area: string
  readonly state: string
}

const filedWith = (words: string): Promise<Filed[]> =>
  recorded<Filed>(
    town(),
    `select t.text, t.place, t.community_id as area, c.state from ticket t join call c on c.ticket_id = t.id
     where left(t.text, length($1)) = $1`,
    [words],
  )

const draftsWith = async (words: string): Promise<number> =>
  (await recorded(town(), "select id from call where left(draft ->> 'text', length($1)) = $1", [words])).length

/** The district's administrator writes an article; a supervisor, who is somebody else, publishes it. */
async function knows(title: string, text: string): Promise<string> {
  const { desk } = town()
  const id = randomUUID()
  const source = { office: '区人社局', document: '' }
  const made = await desk.call('demo-ye-qing', 'knowledge', 'create', {
    id,
    area: '510116',
    title,
    text,
    source,
    forResidents: true,
  })
  if (!made.ok) throw new Error(`the article was refused: ${made.code}`)
  const { version } = made.data as { version: number }
  const change = { article: id, version, command: randomUUID() }
  const out = await desk.call('demo-tao-zhiqiang', 'knowledge', 'publish', change)
  if (!out.ok) throw new Error(`the article was not published: ${out.code}`)
  return id
}

/** A call is in the hand when its text box has the caret. */
const mayWrite = (person: Person): Promise<void> =>
  person.box('说的是什么事').and(person.page.locator(':focus')).waitFor()

test('a number, a matter, a place and a community, filed without a mouse in at most twelve keys beyond the words', async () => {
  const he = await town().person('何晓雨', 'desk')
  await he.goes(DESK)
  await he.box('登记一通来电').and(he.page.locator(':focus')).waitFor()
  const hand = new Hand(he)
  await hand.types('13900010001')
  await hand.press('Enter')
  await mayWrite(he)
  await hand.types(LAMP)
  await hand.press('Tab')
  await hand.types('三栋单元门口')
  await hand.press('Tab', 'Enter')
  const picker = await he.isAsked('哪个社区')
  // The sheet is whole when its list is there: what Taro still moves loses the focus.
  await picker.getByRole('button', { name: /^东升街道/ }).waitFor()
  await picker.and(he.page.locator(':focus')).waitFor()
  await hand.press('Tab', 'Tab')
  await hand.types('棠湖')
  const found = picker.getByRole('button', { name: /^棠湖社区/ })
  await found.waitFor()
  await hand.press('Tab', 'Enter')
  await he.reads(/东升街道 棠湖社区/)
  await hand.press('Control+Enter')
  await he.reads('已登记成单')
  await he.reads(/^告诉对方：单号 20\d{6}-\d+$/)
  expect(hand.presses).toBeLessThanOrEqual(12)
  expect(await filedWith(LAMP)).toEqual([{ text: LAMP, place: '三栋单元门口', area: '510116001001', state: 'filed' }])
  // The next number may be typed at once.
  await he.box('登记一通来电').and(he.page.locator(':focus')).waitFor()
})

test('what was half written outlives a reload, and a colleague who takes the call over finds it', async () => {
  const chen = await town().person('陈静', 'desk')
  await chen.goes(DESK)
  await chen.writes('登记一通来电', '13900010002')
  await chen.taps('接听')
  await mayWrite(chen)
  await chen.writes('说的是什么事', '地下车库积水，水已经没过脚面')
  await chen.writes('在哪里', '湖光苑地下二层')
  await comesTo(1, () => draftsWith('地下车库积水'))
  await chen.page.reload()
  await mayWrite(chen)
  expect(await chen.box('说的是什么事').inputValue()).toBe('地下车库积水，水已经没过脚面')
  expect(await chen.box('在哪里').inputValue()).toBe('湖光苑地下二层')

  await chen.taps('更多')
  await chen.taps('转交')
  const form = chen.find('form', '转交这通来电')
  await form.getByRole('button', { name: '转交', exact: true }).click()
  await form.getByRole('alert').first().waitFor()
  await chen.taps('何晓雨', 'radio')
  await chen.writes('交代一句', '对方还在车库门口等，答应十分钟内回电')
  await form.getByRole('button', { name: '转交', exact: true }).click()
  await chen.reads('已转交')

  const he = await town().person('何晓雨', 'desk')
  await he.goes(DESK)
  await he.taps(/地下车库积水/, 'option')
  await he.reads(/答应十分钟内回电/)
  expect(await he.box('说的是什么事').inputValue()).toBe('地下车库积水，水已经没过脚面')
  await chen.reads('何晓雨 的来电')
  expect(await chen.box('说的是什么事').isVisible()).toBe(false)
})

test('one telephone rings for two operators: one has it, the other is told by whom', async () => {
  const [chen, he] = [await town().person('陈静', 'desk'), await town().person('何晓雨', 'desk')]
  for (const operator of [chen, he]) {
    await operator.goes(DESK)
    await operator.find('listbox', '来电').or(operator.screen.getByText('现在没有来电')).first().waitFor()
  }
  await rings(town(), '13900010003')
  for (const operator of [chen, he]) {
    await operator.reads('有新来电在响')
    await operator.taps(/139\*\*\*\*0003/, 'option')
    await operator.find('button', '接听').last().waitFor()
  }
  const answers = (operator: Person) =>
    operator.find('region', '能办的事').getByRole('button', { name: '接听' }).click()
  await answers(chen)
  await mayWrite(chen)
  await answers(he)
  await he.reads(/陈静/)
  expect(
    await recorded<{ name: string; state: string }>(
      town(),
      'select p.name, c.state from call c join person p on p.id = c.operator_id where c.from_phone = $1',
      ['13900010003'],
    ),
  ).toEqual([{ name: '陈静', state: 'talking' }])
})

test('a question is answered from the knowledge base while the caller waits, and cites its edition', async () => {
  const article = await knows('社保卡丢了怎么补', '带上本人身份证，到街道便民服务中心二楼 3 号窗口，当场补卡，不收费。')
  const chen = await town().person('陈静', 'desk')
  await chen.goes(DESK)
  await chen.writes('登记一通来电', '13900010004')
  await chen.taps('接听')
  await mayWrite(chen)
  await chen.writes('说的是什么事', '社保卡丢了怎么补')
  await chen.taps('用这条答复：社保卡丢了怎么补')
  await chen.reads(/依据：社保卡丢了怎么补 第 1 版/)
  expect(await chen.box('当场怎么答复的').inputValue()).toContain('便民服务中心二楼 3 号窗口')
  await chen.taps('请选社区')
  const picker = await chen.isAsked('哪个社区')
  await picker.getByLabel('社区名字').fill('白鹤')
  await picker.getByRole('button', { name: /^白鹤社区/ }).click()
  await picker.waitFor({ state: 'detached' })
  await chen.presses('Control+Enter')
  await chen.reads('已当场答复，记成一件办结的咨询')
  expect(
    await recorded<{ state: string; article: string }>(
      town(),
      `select c.state, e.data -> 'article' ->> 'id' as article from call c join ticket t on t.id = c.ticket_id
       join entry e on e.subject_id = t.id where c.from_phone = $1 and e.data -> 'article' ->> 'id' is not null`,
      ['13900010004'],
    ),
  ).toEqual([{ state: 'answered', article }])
})
