import { opensFromQueue } from './queue'
import { recorded } from './records'
import { useTown } from './town'

const town = useTown()

const stateOf = async (number: string): Promise<string | undefined> =>
  (await recorded<{ state: string }>(town(), 'select state from ticket where number = $1', [number]))[0]?.state

test('a day’s first ticket without a mouse: arrows, Enter, and a form that is sent and left by keys', async () => {
  const zhou = await town().person('周建平', 'desk')
  await zhou.goes('/pages/desk/queue')
  const picked = zhou.screen.locator('[role=option][aria-selected=true]')
  await picked.waitFor()
  const first = await picked.innerText()
  await zhou.presses('ArrowDown')
  await zhou.screen
    .locator('[role=option][aria-selected=false]')
    .filter({ hasText: numberIn(first) })
    .waitFor()
  await zhou.presses('k')
  await picked.filter({ hasText: numberIn(first) }).waitFor()
  // Enter right after an arrow waits for this ticket's own buttons.
  await zhou.presses('Enter')
  await zhou.hasFocusOn('签收')
  await zhou.presses('Enter')
  await zhou.reads('已签收，现在归您办')
  expect(await stateOf(numberIn(first))).toBe('handling')

  // The button that was pressed is gone: the next one is at hand.
  await zhou.hasFocusOn('联系记录')
  await zhou.presses('Enter')
  await zhou.find('form', '联系记录').waitFor()
  await zhou.hasFocusOn('电话', 'radio')
  await zhou.find('radio', '联系上了').focus()
  await zhou.presses('Space')
  await zhou.presses('Control+Enter')
  await zhou.reads('联系已登记')
  await zhou.presses('Escape')
  await picked.and(zhou.page.locator(':focus')).waitFor()
})

test('two on one ticket: the second is told what the first one did, and loses no word', async () => {
  const zhao = await town().person('赵敏', 'desk')
  await zhao.goes('/pages/desk/queue')
  await zhao.taps(/^待受理 \d/, 'radio')
  const row = zhao.screen.locator('.ticket-row[aria-selected=true]')
  await row.filter({ hasText: '待受理' }).waitFor()
  const number = numberIn(await row.innerText())
  await zhao.taps('请补充')
  await zhao.writes('想请居民补充什么', '请问是哪个单元，几楼？')

  const sun = await town().person('孙浩')
  await opensFromQueue(sun, number)
  await sun.taps('请补充')
  await sun.taps('拍张照片')
  await sun.taps('发给居民')
  await sun.reads('已请居民补充')

  await zhao.taps('发给居民')
  await zhao.reads(/孙浩 刚刚做了“请补充”，这件事现在是“待补充”。您写的内容还在。/)
  expect(await zhao.box('想请居民补充什么').inputValue()).toBe('请问是哪个单元，几楼？')
  await zhao.find('form', '请补充').getByRole('button', { name: '刷新' }).click()
  await zhao.reads(/现在不能做了。您写的内容还在/)
  expect(await zhao.box('想请居民补充什么').inputValue()).toBe('请问是哪个单元，几楼？')
})

test('an invitation makes a colleague at once, and its end ends it at once', async () => {
  const ye = await town().person('叶青', 'desk')
  await ye.goes('/pages/me/index')
  await ye.taps(/邀请工作人员/)
  await ye.taps('发一个邀请')
  const writing = await ye.isAsked('发一个邀请')
  await ye.writes('请谁来', '高远')
  await writing.getByRole('radio', { name: '经办人', exact: true }).click()
  await writing.getByPlaceholder('输入单位名称').fill('市政设施')
  await writing.getByRole('button', { name: /市政设施管护中心/ }).click()
  await ye.taps('生成邀请码')
  const shown = await ye.isAsked('给高远的邀请')
  const code = (await shown.getByText(/^[A-Z0-9]{4}(-[A-Z0-9]{4}){3}$/).innerText()).trim()
  await shown.getByRole('button', { name: '关闭' }).click()

  const gao = await town().person('高远')
  await gao.goes('/pages/me/index')
  await gao.taps(/接受邀请/)
  await gao.writes('邀请码', code.toLowerCase().replaceAll('-', ''))
  await gao.taps('接受邀请')
  await gao.reads('好了，您现在有岗位了')
  await gao.taps('去看待办')
  await gao.reads(/市政设施管护中心.+经办人/)
  await gao.screen.locator('.ticket-row').first().waitFor()

  await ye.taps('任职名单', 'tab')
  await ye.scrollsTo('解除高远的任职')
  await ye.taps('解除高远的任职')
  await (await ye.isAsked('解除高远的任职？')).getByRole('button', { name: '解除', exact: true }).click()
  await ye.reads('已解除高远的任职')
  await gao.page.reload()
  await gao.reads('您还没有要办单的岗位')

  const another = await town().person('罗毅')
  await another.goes(`/pages/person/accept?code=${code}`)
  await another.taps('接受邀请')
  await another.find('alert').filter({ visible: true }).first().waitFor()
})

const numberIn = (row: string): string => /20\d{6}-\d+/.exec(row)?.[0] ?? row
