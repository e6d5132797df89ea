import { isLight } from './light'
import { photoOf } from './photo'
import { opensFromQueue } from './queue'
import { useTown } from './town'

const town = useTown()
const LAMP = '清泉居三栋单元门口的灯杆撞破了，电线露在外面，灯也不亮。我的电话 13800138000，下雨天谁也不敢走近。'
const FIRST_REPLY = '您好，师傅今天上午到现场断了电，包好了线头，换了灯头，晚上请您看看亮不亮。'
const SECOND_REPLY = '您好，第二次查出是埋在地下的电缆受潮，已经换了新线和灯杆，晚上去看过，是亮的。'

test('a broken lamp, from a tap to an honest verdict, through five people’s hands; and not solved, done again', async () => {
  const { browser } = town()

  // 王秀兰 tells of it: words, a photo, the place from the picker, and what the neighbours will read.
  const wang = await town().person('王秀兰')
  await wang.taps('报事')
  await wang.writes('什么事？', LAMP)
  await wang.takesPhotos(await photoOf(browser, 'dark'))
  await wang.taps(/不对就点这里重新选/)
  const picker = await wang.isAsked('在哪个社区、哪个网格')
  await picker.getByLabel('社区名字').fill('棠湖')
  await picker.getByRole('button', { name: /^棠湖社区/ }).click()
  await picker.waitFor({ state: 'detached' })
  await wang.writes('在哪里？', '清泉居三栋单元门口')
  await wang.taps(/让邻居也看到/, 'switch')
  await wang.reads('邻居看到的是这样')
  await wang.reads(/清泉居〔住址已隐去〕单元门口的灯杆撞破了.+我的电话 〔电话已隐去〕/)
  await wang.taps('交给社区')
  await wang.reads('已经交上去了')
  await wang.reads(/调度员会看，最晚今天 \d\d:\d\d\s?告诉您交给谁办/)
  const number = (await wang.screen.getByText(/^2026\d{4}-\d+$/).innerText()).trim()
  await wang.taps('看这件事')
  await wang.reads('已经收到，调度员正在看，最晚今天 11:30 告诉您交给谁办。')

  // 赵敏 takes it in and gives it to those who mend lamps.
  const zhao = await town().person('赵敏', 'desk')
  await zhao.goes('/pages/desk/queue')
  await zhao.taps(/^待受理 \d/, 'radio')
  await zhao.taps(new RegExp(number), 'option')
  await zhao.taps('受理')
  await zhao.taps('请选择分类')
  const tree = await zhao.isAsked('选分类')
  await tree.getByRole('searchbox').fill('灯杆')
  await tree.getByRole('button', { name: /灯杆破损漏电/ }).click()
  await tree.waitFor({ state: 'detached' })
  await zhao.find('form', '受理').getByRole('button', { name: '受理' }).click()
  await zhao.reads('已受理')
  await zhao.taps('派单')
  await zhao.taps(/目录推荐/)
  await zhao.find('form', '派单').getByRole('button', { name: '派单' }).click()
  await zhao.reads('已派单')

  // 周建平 has it now, by name; he speaks with her first, then mends it and shows it.
  const zhou = await town().person('周建平')
  await zhou.taps(/我的待办/)
  await zhou.taps(new RegExp(number))
  await isLight(zhou, '签收', async () => {
    await zhou.taps('签收')
    await zhou.reads('已签收，现在归您办')
  })
  await isLight(zhou, '首次联系', async () => {
    await zhou.taps('联系记录')
    await zhou.taps('联系上了', 'radio')
    await zhou.writes('跟居民说了什么', '约好今天上午去看')
    await zhou.taps('登记联系')
    await zhou.reads('联系已登记')
  })
  await zhou.taps('办结')
  await zhou.taps('已解决', 'radio')
  await zhou.writes('给居民的答复', FIRST_REPLY)
  await zhou.takesPhotos(await photoOf(browser, 'lit'))
  await zhou.taps('办结，送核验')
  await zhou.reads('已办结')

  // 秦月, who is of no unit that handles, looks at the answer before the resident does.
  const qin = await town().person('秦月', 'desk')
  await opensFromQueue(qin, number)
  await qin.reads(FIRST_REPLY)
  await qin.taps('核验通过')
  await qin.taps('通过，答复居民')
  await qin.reads('核验通过，已答复居民')

  // 王秀兰 reads a letter with a name under it. It is still dark: she says so.
  await wang.goes('/pages/mine/index')
  await wang.taps(/清泉居三栋单元门口的灯杆/)
  const letter = wang.find('article', '周建平的答复')
  await letter.getByText(FIRST_REPLY).waitFor()
  await letter.getByRole('button', { name: '看第 1 张照片' }).waitFor()
  await wang.taps('没解决', 'radio')
  await wang.taps('不满意', 'radio')
  await wang.reads(/会有不是原来单位的人打电话问您/)
  await wang.writes('还想说什么', '亮了一晚又灭了')
  await wang.taps('我不满意，交评价')
  await wang.reads(/您说还不行，我们会打电话来问/)

  // 陈静 calls her back; 秦月 agrees that it be done again.
  const chen = await town().person('陈静', 'desk')
  await opensFromQueue(chen, number)
  await chen.taps('查看联系方式')
  await chen.reads(/打电话 1\d{10}/)
  await chen.taps('回访')
  await chen.taps('接通了', 'radio')
  await chen.taps('没解决', 'radio')
  await chen.taps('不满意', 'radio')
  await chen.writes('居民怎么说', '亮了一晚又灭了')
  await chen.taps('登记回访')
  await chen.reads('回访已登记')
  await opensFromQueue(qin, number)
  await qin.taps('同意重办')
  await qin.writes('要重办什么', '换了灯头还是不亮，请查线路')
  await qin.find('form', '同意重办').getByRole('button', { name: '同意重办' }).click()
  await qin.reads('已同意重办')

  // The same hands again, a new answer, and a verdict of its own.
  await opensFromQueue(zhou, number)
  await zhou.reads('重办')
  await zhou.taps('联系记录')
  await zhou.taps('联系上了', 'radio')
  await zhou.taps('登记联系')
  await zhou.reads('联系已登记')
  await isLight(zhou, '办结', async () => {
    await zhou.taps('办结')
    await zhou.taps('已解决', 'radio')
    await zhou.writes('给居民的答复', SECOND_REPLY)
    await zhou.taps('办结，送核验')
    await zhou.reads('已办结')
  })
  await opensFromQueue(qin, number)
  await qin.reads('第 2 次答复')
  await qin.taps('核验通过')
  await qin.taps('通过，答复居民')
  await qin.reads('核验通过，已答复居民')
  await wang.goes('/pages/mine/index')
  await wang.taps(/清泉居三栋单元门口的灯杆/)
  await wang.reads(SECOND_REPLY)
  await isLight(wang, '评价', async () => {
    await wang.taps('解决了', 'radio')
    await wang.taps('非常满意', 'radio')
    await wang.taps('交评价')
    await wang.reads('已经结案。您的评价：解决了，非常满意。')
  })
}, 120_000)
