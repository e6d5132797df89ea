import type { Person } from './person'
import { recorded } from './records'
import { useTown } from './town'

const town = useTown()

const founds = async (person: Person, name: string): Promise<string> => {
  await person.goes('/pages/together/teams')
  await person.taps('成立一支队伍')
  const form = await person.isAsked('成立一支队伍')
  await form.getByLabel('队伍叫什么').fill(name)
  await form.getByRole('button', { name: '成立', exact: true }).click()
  await person.find('heading', name).waitFor()
  const [made] = await recorded<{ id: string }>(town(), 'select id from team where name = $1', [name])
  if (!made) throw new Error(`no team ${name}`)
  return `/pages/together/team?id=${made.id}`
}

/** Opens one person of a team, as whoever leads it does. */
const picks = async (leader: Person, page: string, name: string) => {
  await leader.goes(page)
  await leader.taps('看名单')
  await leader.taps(new RegExp(name))
  return leader.isAsked(name)
}

test('a team that the community does not confirm says why', async () => {
  const li = await town().person('李国强')
  const page = await founds(li, '水果团购队')
  const deng = await town().person('邓淑兰')
  await deng.goes('/pages/together/teams')
  await deng.taps(/水果团购队/)
  await deng.taps('不予确认')
  const sheet = await deng.isAsked('不予确认？')
  await sheet.getByRole('button', { name: '不予确认' }).click()
  await deng.find('alert').getByText('请填写').waitFor()
  await sheet.getByLabel('为什么').fill('团购是买卖，不登记成队伍。')
  await sheet.getByRole('button', { name: '不予确认' }).click()
  await sheet.waitFor({ state: 'detached' })
  await li.goes(page)
  await li.reads('未通过')
  await li.reads('原因：团购是买卖，不登记成队伍。')
}, 120_000)

test('the community’s own team: written on, asked to join, turned away, admitted, asked to go, handed over, left, disbanded', async () => {
  const jiang = await town().person('蒋欣')
  const page = await founds(jiang, '清晨护学队')
  await jiang.reads('您是队长。')
  await jiang.taps('修改')
  const form = await jiang.isAsked('修改队伍')
  await form.getByLabel('做些什么').fill('早上七点半在校门口。')
  await form.getByRole('button', { name: '改好了' }).click()
  await form.waitFor({ state: 'detached' })
  await jiang.reads('早上七点半在校门口。')

  const [zhang, xu, wang] = [await town().person('张敏'), await town().person('徐燕'), await town().person('王秀兰')]
  await zhang.goes(page)
  await zhang.taps(/^队伍页上写我的名字/, 'switch')
  await zhang.taps('申请入队')
  await zhang.reads('已经申请，等队长同意。')
  await zhang.taps('不申请了')
  const undo = await zhang.isAsked('不申请了？')
  await undo.getByRole('button', { name: '不申请了' }).click()
  await zhang.taps('申请入队')
  await zhang.reads('已经申请，等队长同意。')
  for (const person of [xu, wang]) {
    await person.goes(page)
    await person.taps('申请入队')
    await person.reads('已经申请，等队长同意。')
  }
  await (await picks(jiang, page, '徐燕')).getByRole('button', { name: '不同意' }).click()
  await jiang.find('button', /徐燕/).waitFor({ state: 'detached' })
  for (const name of ['张敏', '王秀兰']) {
    const sheet = await picks(jiang, page, name)
    await sheet.getByRole('button', { name: '同意入队' }).click()
    await sheet.waitFor({ state: 'detached' })
  }
  await xu.goes(page)
  await xu.find('button', '申请入队').waitFor()
  await (await picks(jiang, page, '王秀兰')).getByRole('button', { name: '请出队伍' }).click()
  const removing = await jiang.isAsked('请王秀兰离开队伍？')
  await removing.getByLabel('为什么').fill('三次没有来，也没有请假。')
  await removing.getByRole('button', { name: '请出队伍' }).click()
  await removing.waitFor({ state: 'detached' })
  await jiang.find('button', /王秀兰/).waitFor({ state: 'detached' })

  await wang.goes(page)
  await wang.reads('原因：三次没有来，也没有请假。')

  const handing = await picks(jiang, page, '张敏')
  await handing.getByRole('button', { name: '把队长移交给这位' }).click()
  await handing.waitFor({ state: 'detached' })
  await zhang.goes(page)
  await zhang.reads('您是队长。')
  await jiang.goes(page)
  await jiang.reads('您是队员。')
  await jiang.taps('离队')
  const leaving = await jiang.isAsked('离开这支队伍？')
  await leaving.getByRole('button', { name: '离队' }).click()
  await jiang.readsNoMore('您是队员。')
  await zhang.taps('解散')
  const ending = await zhang.isAsked('解散这支队伍？')
  await ending.getByRole('button', { name: '解散队伍' }).click()
  await ending.waitFor({ state: 'detached' })
  await zhang.reads('已解散')
}, 240_000)
