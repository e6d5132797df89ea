import type { Person } from './person'
import { recorded } from './records'
import { useTown } from './town'

const town = useTown()

/** Raises a need and answers where its page stands. */
const raises = async (person: Person, title: string): Promise<string> => {
  await person.goes('/pages/together/lists')
  await person.taps('提一个需求')
  const form = await person.isAsked('提一个需求')
  await form.getByLabel('一句话说清').fill(title)
  await form.getByRole('button', { name: '交给社区' }).click()
  await person.reads('社区看过就公布，到时候告诉您。')
  const [line] = await recorded<{ id: string }>(town(), 'select id from listing where title = $1', [title])
  if (!line) throw new Error(`no need ${title}`)
  return `/pages/together/listing?id=${line.id}`
}

/** Presses a road that wants words, says them, and waits until the sheet is gone. */
const says = async (person: Person, road: string, title: string, label: string, words: string, yes: string) => {
  await person.taps(road)
  const sheet = await person.isAsked(title)
  await sheet.getByLabel(label).fill(words)
  await sheet.getByRole('button', { name: yes, exact: true }).click()
  await sheet.waitFor({ state: 'detached' })
}

test('a need is turned down with a reason that its writer reads; another is taken down by whoever raised it', async () => {
  const zhang = await town().person('张敏')
  const private_ = await raises(zhang, '想给自家装一个充电桩')
  const deng = await town().person('邓淑兰')
  await deng.goes(private_)
  await deng.taps('不采纳')
  const sheet = await deng.isAsked('不采纳这个需求？')
  await sheet.getByRole('button', { name: '不采纳' }).click()
  await deng.find('alert').getByText('请填写').waitFor()
  await sheet.getByLabel('为什么').fill('私人充电桩请向供电公司报装。')
  await sheet.getByRole('button', { name: '不采纳' }).click()
  await sheet.waitFor({ state: 'detached' })
  await zhang.goes(private_)
  await zhang.reads('需求，未采纳')
  await zhang.reads('原因：私人充电桩请向供电公司报装。')

  const own = await raises(zhang, '想有个旧书交换角')
  await zhang.goes(own)
  await says(zhang, '撤下', '撤下这一项？', '说一句', '', '撤下')
  await zhang.reads('需求，已撤下')
}, 180_000)

test('a unit’s resource: claimed for a need of the community’s, declined, taken back, agreed, noted, handed back, ended early', async () => {
  const zhou = await town().person('周建平')
  await zhou.goes('/pages/together/lists')
  await zhou.taps('资源', 'tab')
  await zhou.taps('登记资源')
  const form = await zhou.isAsked('登记资源')
  await form.getByLabel('一句话说清').fill('周末借两辆工具车')
  await form.getByLabel('多少份').fill('2')
  await form.getByRole('button', { name: '公布' }).click()
  await zhou.reads('资源，可认领')
  await zhou.taps('修改')
  const mending = await zhou.isAsked('修改这一项')
  await mending.getByLabel('还想说明的').fill('周六上午来取。')
  await mending.getByRole('button', { name: '改好了' }).click()
  await mending.waitFor({ state: 'detached' })
  await zhou.reads('周六上午来取。')
  const [line] = await recorded<{ id: string }>(town(), 'select id from listing where title = $1', ['周末借两辆工具车'])
  const page = `/pages/together/listing?id=${line?.id ?? ''}`

  const jiang = await town().person('蒋欣')
  const claims = async (withNeed: boolean): Promise<string> => {
    await jiang.goes(page)
    await jiang.taps('认领')
    const claim = await jiang.isAsked(/^认领：/)
    await claim.getByRole('button', { name: '提出认领' }).click()
    await jiang.find('alert').getByText('请填写').waitFor()
    await claim.getByLabel('到哪一天').fill('2026-12-20')
    if (withNeed) await claim.getByRole('radiogroup', { name: '用来办哪个需求' }).getByRole('radio').nth(1).click()
    await claim.getByRole('button', { name: '提出认领' }).click()
    await jiang.reads('待答复')
    return jiang.page.url().replace(/^.*\?/, '/pages/together/agreement?')
  }
  const declined = await claims(true)
  await zhou.goes(declined)
  // Both lines stand on it: the resource, and the need that it meets.
  await zhou.find('button', '周末借两辆工具车').waitFor()
  await says(zhou, '不同意', '不同意？', '为什么', '那个周末车要年检。', '不同意')
  await zhou.reads('未达成')
  await claims(false)
  await says(jiang, '收回', '收回认领？', '说一句', '', '收回')
  await jiang.reads('已收回')

  const handed = await claims(false)
  await zhou.goes(handed)
  await says(zhou, '同意', '同意这份协议？', '说一句', '', '同意')
  await zhou.taps('开始')
  await zhou.reads('进行中')
  await says(zhou, '记一笔进展', '记一笔进展', '做到哪一步', '车送到了。', '记下')
  await zhou.reads('车送到了。')
  await says(zhou, '交还', '交还认领？', '为什么', '抢修要用车。', '交还')
  await zhou.reads('已交还')

  const ended = await claims(false)
  await zhou.goes(ended)
  await says(zhou, '同意', '同意这份协议？', '说一句', '周六早上来取', '同意')
  await jiang.goes(ended)
  await jiang.reads('已达成')
  await says(jiang, '提前终止', '提前终止？', '为什么', '东西都搬完了，谢谢。', '终止')
  await jiang.reads('提前终止')
}, 240_000)
