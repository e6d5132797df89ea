import type { Person } from './person'
import { useTown } from './town'

const town = useTown()

const REASON = '您现在住在白鹤社区，请到白鹤社区报到，路近也方便。'

/** Opens one registration on the community's desk. */
const opens = async (person: Person, number: string): Promise<void> => {
  await person.goes('/pages/service/desk')
  await person.taps(new RegExp(number))
}

/** The number of the registration that waits for its community. */
const numberOn = async (person: Person): Promise<string> =>
  (
    await person.screen
      .locator('.ls-card')
      .filter({ hasText: '已经交给' })
      .getByText(/^R\d{8}-\d+$/)
      .innerText()
  ).trim()

test('a registration is asked back and answered, declined with a reason, made again, changed, moved with its house, and left', async () => {
  const wang = await town().person('王秀兰')
  await wang.goes('/pages/service/register')
  await wang.taps('报到')
  await wang.reads(/^已经交给棠湖社区/)
  const first = await numberOn(wang)

  const jiang = await town().person('蒋欣')
  await opens(jiang, first)
  await jiang.taps('请补充')
  const asking = await jiang.isAsked('请补充')
  await asking.getByRole('button', { name: '请补充' }).click()
  await jiang.find('alert').getByText('请填写').waitFor()
  await jiang.writes('想请对方补充什么', '您现在住在哪个小区？')
  await asking.getByRole('button', { name: '请补充' }).click()
  await jiang.reads('问过去了')

  await wang.goes('/pages/service/register')
  await wang.reads('社区问：您现在住在哪个小区？')
  await wang.taps('补充说明')
  const supplying = await wang.isAsked('补充说明')
  await supplying.getByLabel('您的补充').fill('住在清泉居三栋。')
  await supplying.getByRole('button', { name: '补充上去' }).click()
  await wang.reads(/^已经交给棠湖社区/)

  await opens(jiang, first)
  await jiang.reads('答：住在清泉居三栋。')
  await jiang.taps('不予确认')
  const declining = await jiang.isAsked('不予确认')
  await declining.getByRole('radio', { name: '不住在本社区' }).click()
  await jiang.writes('对对方说', REASON)
  await declining.getByRole('button', { name: '不予确认' }).click()
  await jiang.reads('没有确认，对方会看到原因')

  // She reads why, reports in again with what she can do, and is confirmed.
  await wang.goes('/pages/service/register')
  await wang.reads(`不住在本社区。${REASON}`)
  await wang.taps(/^能帮什么、什么时候有空/)
  await wang.taps('周末', 'checkbox')
  await wang.taps('理发', 'checkbox')
  await wang.taps('报到')
  await wang.reads('周末 · 理发')
  const second = await numberOn(wang)
  await opens(jiang, second)
  await jiang.reads('周末 · 理发')
  await jiang.taps('看联系方式')
  await jiang.reads('王秀兰')
  await jiang.taps('确认报到')
  await jiang.reads('报到确认了')

  await wang.goes('/pages/service/register')
  await wang.taps('修改资料')
  const changing = await wang.isAsked('修改资料')
  await changing.getByRole('checkbox', { name: '理发' }).click()
  await changing.getByRole('button', { name: '存好' }).click()
  await changing.waitFor({ state: 'detached' })
  await wang.readsNoMore('周末 · 理发')

  // She moves house: the new community confirms, and only then the old one lets her go.
  await wang.taps(/^搬家了，换个社区报到/)
  await wang.taps('棠湖社区')
  const picker = await wang.isAsked('到哪个社区报到')
  await picker.getByLabel('社区名字').fill('白鹤')
  await picker.getByRole('button', { name: /^白鹤社区/ }).click()
  await picker.waitFor({ state: 'detached' })
  await wang.taps('报到')
  await wang.reads(/^已经交给白鹤社区/)
  await wang.reads('您已在棠湖社区报到。')
  const third = await numberOn(wang)
  const lu = await town().person('卢丹')
  await opens(lu, third)
  await lu.taps('确认报到')
  await lu.reads('报到确认了')
  await wang.goes('/pages/service/register')
  await wang.reads('您已在白鹤社区报到。')
  await wang.reads(/您已从棠湖社区迁出，服务记录都在。/)
  await wang.taps('退出报到')
  const leaving = await wang.isAsked('退出报到？')
  await leaving.getByRole('button', { name: '退出报到' }).click()
  await wang.reads(/您已退出白鹤社区的报到。/)
}, 240_000)

test('a unit reports in with what it can give, is confirmed, and whoever registered it speaks for it', async () => {
  const zhang = await town().person('张敏')
  await zhang.goes('/pages/service/register')
  await zhang.taps('单位报到', 'tab')
  await zhang.taps('报到')
  await zhang.find('alert').filter({ visible: true }).first().waitFor()
  await zhang.writes('单位名称', '棠湖书屋')
  await zhang.taps(/^单位能提供什么/)
  await zhang.taps('会议室、活动室', 'checkbox')
  await zhang.taps('报到')
  await zhang.reads(/^已经交给棠湖社区/)
  const deng = await town().person('邓淑兰')
  await opens(deng, await numberOn(zhang))
  await deng.reads('棠湖书屋')
  await deng.reads('会议室、活动室')
  await deng.taps('确认报到')
  await deng.reads('报到确认了')
  await zhang.goes('/pages/service/register')
  await zhang.reads('棠湖书屋已在棠湖社区报到。')

  // Whoever registers too soon takes it back.
  const xu = await town().person('徐燕')
  await xu.goes('/pages/service/register')
  await xu.taps('报到')
  await xu.reads(/^已经交给/)
  await xu.taps('撤回报到')
  const taking = await xu.isAsked('撤回这次报到？')
  await taking.getByRole('button', { name: '撤回报到' }).click()
  await xu.reads(/这次报到撤回了。/)
}, 180_000)
