import { recorded } from './records'
import { useTown } from './town'

const town = useTown()

const NAME = '棋牌室管理岗'
const PLEDGE = '我每天下午来开门、烧水、收桌子。'
const REPORT = '每天下午开门三小时，烧水扫地，来下棋的邻居多了一倍。'

test('a post from the draft to its end: mended, opened, claimed, handed back, claimed again, reported on, judged; and one that nobody holds closed', async () => {
  const jiang = await town().person('蒋欣')
  await jiang.goes('/pages/service/desk')
  await jiang.taps('岗位', 'tab')
  await jiang.taps('新设岗位')
  await jiang.writes('岗位名称', NAME)
  await jiang.taps('存成草稿')
  await jiang.find('alert').getByText('请填写').waitFor()
  await jiang.writes('做什么', '下午一点到四点开门。')
  await jiang.writes('几个名额', '1')
  await jiang.writes('到哪天', '2026-12-20')
  await jiang.taps(/^人人可认领/, 'switch')
  await jiang.taps('存成草稿')
  await jiang.reads('草稿')
  await jiang.taps('修改岗位')
  await jiang.writes('做什么', '下午一点到四点开门，烧水，收桌子。')
  await jiang.taps('存成草稿')
  await jiang.reads('下午一点到四点开门，烧水，收桌子。')
  await jiang.taps('开放认领')
  await jiang.reads('开放了，居民能看到')
  const [post] = await recorded<{ id: string }>(town(), 'select id from service_duty where name = $1', [NAME])
  if (!post) throw new Error('no post was made')
  const page = `/pages/service/duty?id=${post.id}`

  // 张敏, who is registered nowhere, takes the one place from the list; whoever comes after her finds no button.
  const zhang = await town().person('张敏')
  await zhang.goes('/pages/service/posts')
  expect(await zhang.find('button', '认领 夜间巡逻岗').count()).toBe(0)
  await zhang.taps(`认领 ${NAME}`)
  const sheet = await zhang.isAsked(`认领${NAME}`)
  await sheet.getByLabel('我的承诺').fill(PLEDGE)
  await zhang.taps('确认认领')
  await zhang.reads(`“${PLEDGE}”`)
  const li = await town().person('李国强')
  await li.goes('/pages/service/posts')
  await li.find('button', `看看 ${NAME}`).waitFor()
  expect(await li.find('button', `认领 ${NAME}`).count()).toBe(0)
  await li.taps(`看看 ${NAME}`)
  await li.reads('名额满了')
  await li.reads(/最后一个名额刚被认领了/)

  // The community sees who holds it, by surname, and asks for more when it must.
  await jiang.goes(page)
  await jiang.taps(/^张/)
  await jiang.taps('看联系方式')
  await jiang.reads('张敏')
  await jiang.goes(page)
  await jiang.taps('调整名额')
  const places = await jiang.isAsked('调整名额')
  await places.getByLabel('一共几个名额').fill('0')
  await places.getByRole('button', { name: '改好' }).click()
  await jiang.find('alert').filter({ visible: true }).first().waitFor()
  await places.getByLabel('一共几个名额').fill('2')
  await places.getByRole('button', { name: '改好' }).click()
  await jiang.reads('名额改好了')

  // 张敏 gives it back; 李国强 takes it on, serves his term and says what he did.
  await zhang.taps('交还岗位')
  const back = await zhang.isAsked('交还岗位')
  await back.getByLabel('为什么交还').fill('要照顾孩子')
  await back.getByRole('button', { name: '交还岗位' }).click()
  await zhang.reads(/已经交还。/)
  await zhang.reads('原因：要照顾孩子')
  await li.goes('/pages/service/posts')
  await li.taps(`认领 ${NAME}`)
  await li.taps('确认认领')
  await li.find('button', '述职').waitFor()
  await town().desk.moveClock({ to: '2026-12-19T09:00:00+08:00' })
  await li.page.reload()
  await li.taps('述职')
  const report = await li.isAsked('述职')
  await report.getByLabel('述职').fill('太短')
  await report.getByRole('button', { name: '交述职' }).click()
  await li.find('alert').filter({ visible: true }).first().waitFor()
  await report.getByLabel('述职').fill(REPORT)
  await report.getByRole('button', { name: '交述职' }).click()
  await li.reads('述职已经公开，等居民评议。')

  // Whom he served judges it, and nobody sees a figure of one.
  const wang = await town().person('王秀兰')
  await wang.goes('/pages/service/posts')
  await wang.taps('述职', 'tab')
  await wang.reads(REPORT)
  await wang.taps(`评一评 ${NAME}`)
  const rating = await wang.isAsked(`评一评${NAME}`)
  await rating.getByRole('radio', { name: '有帮助', exact: true }).click()
  await rating.getByRole('radio', { name: '非常满意', exact: true }).click()
  await rating.getByRole('button', { name: '交评价' }).click()
  await wang.reads('评价收到了，谢谢您')
  await wang.reads('评的人满十位才显示结果。')

  // A post that nobody holds is closed.
  const [idle] = await recorded<{ id: string }>(
    town(),
    "select id from service_duty where state = 'draft' and community_id = '510116001001' limit 1",
    [],
  )
  await jiang.goes(`/pages/service/duty?id=${idle?.id ?? ''}`)
  await jiang.taps('开放认领')
  await jiang.reads('开放了，居民能看到')
  await jiang.taps('关闭岗位')
  const closing = await jiang.isAsked('关闭岗位')
  await closing.getByLabel('为什么关闭').fill('冬天不开了')
  await closing.getByRole('button', { name: '关闭岗位' }).click()
  await jiang.reads('岗位关闭了')
  await jiang.reads('已关闭')
}, 240_000)

test('a community lets somebody go with a reason that they read', async () => {
  const deng = await town().person('邓淑兰')
  await deng.goes('/pages/service/desk')
  await deng.taps('岗位', 'tab')
  await deng.taps(/^夜间巡逻岗/)
  await deng.screen.getByText('服务中', { exact: true }).first().click()
  await deng.taps('调整岗位')
  const sheet = await deng.isAsked('调整岗位')
  await sheet.getByRole('button', { name: '调整岗位' }).click()
  await deng.find('alert').getByText('请填写').waitFor()
  await sheet.getByLabel('为什么调整').fill('两个班合成一个班，谢谢您。')
  await sheet.getByRole('button', { name: '调整岗位' }).click()
  await deng.reads(/社区调整了这个岗位。/)
  await deng.reads('原因：两个班合成一个班，谢谢您。')
}, 120_000)
