import { isLight } from './light'
import { useTown } from './town'

const town = useTown()

const PLEDGE = '我每周二、周五晚上八点去走一圈。'
const DONE = '巡逻一圈，劝走了堵在消防通道上的车'

test('a member: reports in, is confirmed, takes a post in two taps, records what she did, and a stranger checks her card', async () => {
  // 王秀兰 reports in where she lives: her community stands there already, nothing else must be filled in.
  const wang = await town().person('王秀兰')
  await wang.taps('志愿服务')
  await isLight(wang, '报到', async () => {
    await wang.taps('去报到')
    await wang.taps('报到')
    await wang.reads(/^已经交给棠湖社区，最晚.+确认。$/)
  })
  const number = (
    await wang.screen
      .getByText(/^R\d{8}-\d+$/)
      .first()
      .innerText()
  ).trim()

  // 蒋欣 of the community finds her by the number, and says yes.
  const jiang = await town().person('蒋欣')
  await jiang.goes('/pages/service/desk')
  await isLight(jiang, '确认报到', async () => {
    await jiang.taps(new RegExp(number))
    await jiang.reads('党员')
    await jiang.taps('确认报到')
    await jiang.reads('报到确认了')
  })

  // Two taps to a post; the pledge is there and may be said in her own words.
  await wang.goes('/pages/service/index')
  await wang.reads('您已在棠湖社区报到。')
  await isLight(wang, '认领岗位', async () => {
    await wang.taps('认领 夜间巡逻岗')
    const sheet = await wang.isAsked('认领夜间巡逻岗')
    expect(await sheet.getByLabel('我的承诺').inputValue()).toMatch(/巡逻|走一走/)
    await sheet.getByLabel('我的承诺').fill(PLEDGE)
    await wang.taps('确认认领')
    await wang.reads(`“${PLEDGE}”`)
  })

  // What, and how long it took, on the page of the post itself; an hour stands there already.
  await isLight(wang, '服务记录', async () => {
    await wang.writes('做了什么', DONE)
    await wang.taps('记上')
    await wang.reads(/^等岗位负责人确认，最晚/)
  })

  // Two keys: whoever leads the post, then the secretary.
  await jiang.goes('/pages/service/records?tab=vouch')
  await isLight(jiang, '确认服务', async () => {
    await jiang.taps(`负责人确认 ${DONE}`)
    await jiang.reads('确认了')
  })
  const deng = await town().person('邓淑兰')
  await deng.goes('/pages/service/desk')
  await deng.taps(/^服务/, 'tab')
  await isLight(deng, '核定服务', async () => {
    await deng.taps(`社区确认 ${DONE}`)
    await deng.reads('确认了')
  })

  // The card: one hour, a code, a picture.
  await wang.goes('/pages/service/card')
  await wang.reads('1 次服务')
  await wang.taps('生成查验码')
  await wang.reads('查验码好了')
  const code = (await wang.screen.locator('.serve-code__text').innerText()).trim()
  expect(code).toMatch(/^(?:[0-9A-Z]{5} ){5}[0-9A-Z]$/)
  const [picture] = await Promise.all([wang.page.waitForEvent('download'), wang.taps('存成图片')])
  expect(picture.suggestedFilename()).toBe('奉献卡.png')

  // Somebody who never met her, and never signed in, types the code, in small letters and without its gaps.
  const bai = await town().stranger()
  await bai.goes('/pages/service/check')
  await bai.writes('查验码', code.replace(/ /g, '').toLowerCase())
  await bai.taps('查验')
  await bai.reads('查验属实')
  await bai.reads('1 小时 · 1 次服务')
  expect(await bai.screen.innerText()).not.toContain('王')
  await bai.writes('查验码', 'ABCDE')
  await bai.taps('查验')
  await bai.reads('查不到这个码')

  // The post goes back without a word, and its place is free again.
  await wang.goes('/pages/service/index')
  await wang.taps(/^夜间巡逻岗/)
  await isLight(wang, '交还岗位', async () => {
    await wang.taps('交还岗位')
    const back = await wang.isAsked('交还岗位')
    await back.getByRole('button', { name: '交还岗位' }).click()
    await wang.reads(/已经交还。/)
  })
}, 120_000)
