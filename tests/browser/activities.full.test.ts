import type { Person } from './person'
import { recorded } from './records'
import { useTown } from './town'

const town = useTown()

const plans = async (person: Person, title: string, places: string): Promise<string> => {
  await person.goes('/pages/together/new-activity')
  await person.writes('活动叫什么', title)
  await person.writes('在哪里', '社区广场')
  await person.writes('哪一天', '2026-11-25')
  await person.writes('几点开始', '15:00')
  await person.writes('几点结束', '17:00')
  await person.taps('存好，去看看')
  await person.find('alert').getByText('请填写').waitFor()
  await person.writes('多少个名额', places)
  await person.taps('存好，去看看')
  await person.taps('发布')
  await person.reads(/^还有 \d+ 个名额/)
  const [made] = await recorded<{ id: string }>(town(), 'select id from activity where title = $1', [title])
  if (!made) throw new Error(`no activity ${title}`)
  return `/pages/together/activity?id=${made.id}`
}

const joins = async (person: Person, page: string, verb: string, said: string | RegExp): Promise<void> => {
  await person.goes(page)
  await person.taps(verb)
  await person.reads(said)
}

test('a place that is held is given up for the next; who waits may stop; who leads checks in by a tap, takes it back, and records who stayed less', async () => {
  const jiang = await town().person('蒋欣')
  const page = await plans(jiang, '包饺子送老人', '2')
  const [zhang, xu] = [await town().person('张敏'), await town().person('徐燕')]
  const [wang, luo] = [await town().person('王秀兰'), await town().person('罗毅')]
  for (const person of [zhang, xu]) await joins(person, page, '报名', '您已报名，到时候见。')
  await joins(wang, page, '排队候补', /下一个就是您/)
  await joins(luo, page, '排队候补', /前面还有 1 位/)

  await xu.taps('退出报名')
  await (await xu.isAsked('不参加了？')).getByRole('button', { name: '不参加了', exact: true }).click()
  await xu.find('button', '排队候补').waitFor()
  await wang.goes(page)
  await wang.taps('不去了，让给别人')
  await (await wang.isAsked('不参加了？')).getByRole('button', { name: '不参加了', exact: true }).click()
  await wang.find('button', '排队候补').waitFor()
  await joins(luo, page, '我要参加', '您已报名，到时候见。')
  await joins(wang, page, '排队候补', /下一个就是您/)
  await wang.taps('不等了')
  await (await wang.isAsked('不参加了？')).getByRole('button', { name: '不参加了', exact: true }).click()
  await wang.find('button', '排队候补').waitFor()

  await town().desk.moveClock({ to: '2026-11-25T14:30:00+08:00' })
  await jiang.goes(page)
  await jiang.taps('开始')
  await jiang.taps('看名单')
  await jiang.taps('张敏来了')
  await jiang.taps('张敏取消签到')
  await jiang.taps('张敏来了')
  await jiang.taps('罗毅来了')
  await jiang.find('button', '罗毅取消签到').waitFor()
  await jiang.taps('结束')
  await (await jiang.isAsked('活动结束了？')).getByRole('button', { name: '结束', exact: true }).click()
  await jiang.taps('登记记录')
  const form = await jiang.isAsked('登记这场活动')
  await form.getByRole('button', { name: '有人时间不一样' }).click()
  await form.getByRole('button', { name: /^罗毅/ }).click()
  await form.getByRole('radiogroup', { name: '罗毅记多久' }).getByRole('radio', { name: '30 分钟' }).click()
  await form.getByText('记 30 分钟').waitFor()
  await form.getByRole('button', { name: '登记', exact: true }).click()
  await form.waitFor({ state: 'detached' })
  await luo.goes(page)
  await luo.reads('您来了，记了 30 分钟。')
  await zhang.goes(page)
  await zhang.reads('您来了，记了 2 小时。')
}, 240_000)

test('an activity that stands is written on; one that cannot be says why, to everybody who signed up', async () => {
  const jiang = await town().person('蒋欣')
  const page = await plans(jiang, '旧衣回收', '5')
  const zhang = await town().person('张敏')
  await joins(zhang, page, '报名', '您已报名，到时候见。')
  await jiang.goes(page)
  await jiang.taps('修改')
  await jiang.writes('在哪里', '社区东门')
  await jiang.taps('改好了')
  await jiang.reads('社区东门')
  await jiang.taps('取消活动')
  const sheet = await jiang.isAsked('取消这场活动？')
  await sheet.getByRole('button', { name: '取消活动' }).click()
  await jiang.find('alert').getByText('请填写').waitFor()
  await sheet.getByLabel('为什么取消').fill('下大雨，改天再办。')
  await sheet.getByRole('button', { name: '取消活动' }).click()
  await sheet.waitFor({ state: 'detached' })
  await zhang.goes(page)
  await zhang.reads('取消的原因：下大雨，改天再办。')
}, 180_000)
