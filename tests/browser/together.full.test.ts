import { isLight } from './light'
import type { Person } from './person'
import { recorded } from './records'
import { useTown } from './town'

const town = useTown()

const TITLE = '周末一起清理棠湖边'

const shows = async (person: Person, id: string): Promise<void> => {
  await person.goes(`/pages/together/activity?id=${id}`)
  await person.reads(TITLE)
}

test('one place and two neighbours: who leaves gives it to the next in turn, who is checked in by digits and recorded', async () => {
  // 蒋欣 of the community plans it and publishes it.
  const jiang = await town().person('蒋欣')
  await jiang.goes('/pages/together/activities')
  await isLight(jiang, '发起活动', async () => {
    await jiang.taps('发起活动')
    await jiang.writes('活动叫什么', TITLE)
    await jiang.writes('在哪里', '棠湖公园东门')
    await jiang.writes('哪一天', '2026-11-25')
    await jiang.writes('几点开始', '15:00')
    await jiang.writes('几点结束', '16:30')
    await jiang.writes('多少个名额', '1')
    await jiang.taps('存好，去看看')
    await jiang.reads('还在筹备，只有您和社区看得到。发布以后大家才能报名。')
  })
  await isLight(jiang, '发布活动', async () => {
    await jiang.taps('发布')
    await jiang.reads('还有 1 个名额，共 1 个')
  })
  const [made] = await recorded<{ id: string }>(town(), 'select id from activity where title = $1', [TITLE])
  if (!made) throw new Error('no activity was made')

  // 张敏 finds it from the first page and takes the place: one tap, nothing typed.
  const zhang = await town().person('张敏')
  await zhang.taps('活动和队伍')
  await zhang.taps(new RegExp(TITLE))
  await isLight(zhang, '报名', async () => {
    await zhang.taps('报名')
    await zhang.reads('您已报名，到时候见。')
  })

  // 王秀兰 comes too late, and waits.
  const wang = await town().person('王秀兰')
  await shows(wang, made.id)
  await wang.taps('排队候补')
  await wang.reads('您在候补，下一个就是您。空出名额会告诉您。')

  // 张敏 cannot come after all. The place is held for 王秀兰: twelve hours end in the quiet ones, so until ten the next morning.
  await zhang.taps('退出报名')
  const sure = await zhang.isAsked('不参加了？')
  await sure.getByRole('button', { name: '不参加了', exact: true }).click()
  await zhang.find('button', '排队候补').waitFor()
  await shows(wang, made.id)
  await wang.reads(/空出来的名额给您留到 明天 10:00，请在这之前确认。/)
  await wang.taps('我要参加')
  await wang.reads('您已报名，到时候见。')

  // On the day 蒋欣 opens it and holds up the digits; wrong ones are refused, the right ones count.
  await town().desk.moveClock({ to: '2026-11-25T14:30:00+08:00' })
  await shows(jiang, made.id)
  await jiang.taps('开始')
  await jiang.taps('看签到码')
  const screen = await jiang.isAsked('签到码')
  const digits = (await screen.getByText(/^\d{6}$/).innerText()).trim()
  await shows(wang, made.id)
  await wang.writes('签到码', digits === '000000' ? '000001' : '000000')
  await wang.taps('签到')
  await wang.reads('签到码不对，请看队长手机上最新的六位数字。')
  await isLight(wang, '凭码签到', async () => {
    await wang.writes('签到码', digits)
    await wang.taps('签到')
    await wang.reads('您已签到。')
  })

  // 蒋欣 ends it and records who came.
  await shows(jiang, made.id)
  await jiang.taps('结束')
  const over = await jiang.isAsked('活动结束了？')
  await over.getByRole('button', { name: '结束', exact: true }).click()
  await jiang.taps('看名单')
  await jiang.reads('已签到')
  await isLight(jiang, '登记活动', async () => {
    await jiang.taps('登记记录')
    const form = await jiang.isAsked('登记这场活动')
    await form.getByText('签到 1 人，每人记一条服务。没签到的不记，也不算缺席。').waitFor()
    await form.getByRole('button', { name: '登记', exact: true }).click()
    await form.waitFor({ state: 'detached' })
  })
  await shows(wang, made.id)
  await wang.reads('您来了，记了 1.5 小时。')
  expect(
    await recorded(
      town(),
      `select p.name, l.state, l.minutes from place l join person p on p.id = l.person_id where l.activity_id = $1 order by l.state`,
      [made.id],
    ),
  ).toEqual([
    { name: '王秀兰', state: 'came', minutes: 90 },
    { name: '张敏', state: 'left', minutes: null },
  ])
}, 180_000)

test('a need of 张敏’s is published, claimed by a unit, agreed, carried out and judged by her alone', async () => {
  const zhang = await town().person('张敏')
  await zhang.goes('/pages/together/lists')
  await isLight(zhang, '提需求', async () => {
    await zhang.taps('提一个需求')
    const need = await zhang.isAsked('提一个需求')
    await need.getByLabel('一句话说清').fill('想有人教老人用手机挂号')
    await need.getByRole('button', { name: '交给社区' }).click()
    await zhang.reads('社区看过就公布，到时候告诉您。')
  })
  const [line] = await recorded<{ id: string }>(town(), 'select id from listing where title = $1', [
    '想有人教老人用手机挂号',
  ])
  if (!line) throw new Error('no need was raised')

  const deng = await town().person('邓淑兰')
  await deng.goes('/pages/together/lists')
  await deng.taps('待办', 'tab')
  await deng.taps(/想有人教老人用手机挂号/)
  await isLight(deng, '公布需求', async () => {
    await deng.taps('公布')
    await deng.reads('需求，可认领')
  })

  // 周建平 answers for a unit that handles; the community says yes to a term.
  const zhou = await town().person('周建平')
  await zhou.goes(`/pages/together/listing?id=${line.id}`)
  await isLight(zhou, '认领需求', async () => {
    await zhou.taps('认领')
    const claim = await zhou.isAsked(/^认领：/)
    await claim.getByLabel('到哪一天').fill('2026-12-31')
    await claim.getByRole('button', { name: '提出认领' }).click()
    await zhou.reads('待答复')
  })
  const at = zhou.page.url().replace(/^.*\?/, '/pages/together/agreement?')
  await deng.goes(at)
  await isLight(deng, '同意协议', async () => {
    await deng.taps('同意')
    const yes = await deng.isAsked('同意这份协议？')
    await yes.getByRole('button', { name: '同意', exact: true }).click()
    await deng.reads('已达成')
  })
  await zhou.goes(at)
  await zhou.taps('开始')
  await zhou.reads('进行中')
  await zhou.taps('完成')
  const done = await zhou.isAsked('做完了？')
  await done.getByLabel('做了什么').fill('每周三下午教两个小时，来了十二位')
  await done.getByRole('button', { name: '完成', exact: true }).click()
  await zhou.reads('待评价')
  expect(await zhou.find('button', '交评价').count()).toBe(0)

  await zhang.goes(at)
  await zhang.taps('解决了', 'radio')
  await zhang.taps('非常满意', 'radio')
  await zhang.taps('交评价')
  await zhang.reads('已结束，已评价')
  await zhang.reads('解决了，非常满意')

  // And what the unit has to give stands on the list at once.
  await zhou.goes('/pages/together/lists')
  await zhou.taps('资源', 'tab')
  await isLight(zhou, '登记资源', async () => {
    await zhou.taps('登记资源')
    const resource = await zhou.isAsked('登记资源')
    await resource.getByLabel('一句话说清').fill('活动室周末可以用，能坐三十人')
    await resource.getByRole('button', { name: '公布' }).click()
    await zhou.reads('资源，可认领')
  })
}, 180_000)

test('a team: proposed by a neighbour, confirmed by the community, and only who agreed is named on its page', async () => {
  const zhang = await town().person('张敏')
  await zhang.goes('/pages/together/teams')
  await isLight(zhang, '成立队伍', async () => {
    await zhang.taps('成立一支队伍')
    const form = await zhang.isAsked('成立一支队伍')
    await form.getByLabel('队伍叫什么').fill('亲子读书会')
    await form.getByRole('button', { name: '成立', exact: true }).click()
    await zhang.reads('待社区确认')
  })
  const [made] = await recorded<{ id: string }>(town(), 'select id from team where name = $1', ['亲子读书会'])
  if (!made) throw new Error('no team was made')
  const page = `/pages/together/team?id=${made.id}`

  const deng = await town().person('邓淑兰')
  await deng.goes('/pages/together/teams')
  await deng.taps(/亲子读书会/)
  await isLight(deng, '确认队伍', async () => {
    await deng.taps('确认成立')
    await deng.readsNoMore('待社区确认')
  })

  const wang = await town().person('王秀兰')
  await wang.goes(page)
  await isLight(wang, '申请入队', async () => {
    await wang.taps('申请入队')
    await wang.reads('已经申请，等队长同意。')
  })
  await zhang.goes(page)
  await zhang.reads('队员，1 人等您同意')
  await zhang.taps('看名单')
  await zhang.taps(/王秀兰/)
  const sheet = await zhang.isAsked('王秀兰')
  await sheet.getByRole('button', { name: '同意入队' }).click()
  await sheet.waitFor({ state: 'detached' })

  // Nobody is named who did not say so; a switch and she is, the switch back and she is only counted.
  await wang.goes(page)
  await wang.reads('您是队员。')
  await wang.reads(/^2 人$/)
  await wang.taps(/队伍页上写我的名字/, 'switch')
  await wang.reads('2 人：王秀兰，还有 1 人没有公开姓名')
  await wang.taps(/队伍页上写我的名字/, 'switch')
  await wang.reads(/^2 人$/)
}, 120_000)
