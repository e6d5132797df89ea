import { isLight } from './light'
import { photoOf } from './photo'
import { mattersBeginning } from './records'
import { useTown } from './town'

const town = useTown()

test('what is half written is there again after the telephone was switched off, until it is thrown away', async () => {
  const zhang = await town().person('张敏')
  await zhang.taps('报事')
  await zhang.writes('什么事？', '孩子放学的路口没有人行横道线，')
  await zhang.takesPhotos(await photoOf(town().browser, 'dark'))
  await zhang.writes('在哪里？', '小学东门')
  await zhang.hasOnDevice('小学东门')
  await zhang.page.reload()
  await zhang.reads(/这是您.+写到一半的，接着写就行/)
  expect(await zhang.box('什么事？').inputValue()).toBe('孩子放学的路口没有人行横道线，')
  expect(await zhang.box('在哪里？').inputValue()).toBe('小学东门')
  await zhang.find('button', '移除第 1 张照片').waitFor()
  await zhang.taps('重新写')
  expect(await zhang.box('什么事？').inputValue()).toBe('')
  await zhang.page.reload()
  await zhang.box('什么事？').waitFor()
  await zhang.readsNoMore(/写到一半/)
})

test('written where there is no network, it is kept, and sent exactly once when there is one', async () => {
  const zhang = await town().person('张敏')
  await zhang.page.waitForLoadState('networkidle')
  await zhang.context.setOffline(true)
  await zhang.taps('报事')
  await zhang.reads(/现在没有网络。照样写/)
  await zhang.writes('什么事？', '地下车库的应急灯全灭了。')
  await zhang.taps('交给社区')
  await zhang.reads('已经存好，等有网了自动交上去')
  await zhang.taps('知道了')
  await zhang.reads('存在手机里了，有网了自动交上去。')
  expect(await mattersBeginning(town(), '地下车库的应急灯')).toEqual([])
  await zhang.context.setOffline(false)
  await zhang.readsNoMore('存在手机里了，有网了自动交上去。')
  await zhang.readsNoMore('正在交上去…')
  await zhang.page.reload()
  await zhang.reads(/已经收到，调度员正在看/)
  expect(await mattersBeginning(town(), '地下车库的应急灯')).toEqual(['地下车库的应急灯全灭了。'])
})

test('a trembling finger makes one ticket', async () => {
  const li = await town().person('李国强')
  await li.taps('报事')
  await li.writes('什么事？', '楼道扶手松了，一扶就晃。')
  await li.find('button', '交给社区').dblclick()
  await li.reads('已经交上去了')
  expect(await mattersBeginning(town(), '楼道扶手松了')).toHaveLength(1)
})

test('what is refused says where and why, and every word stays', async () => {
  const li = await town().person('李国强')
  await li.taps('报事')
  await li.taps('交给社区')
  await li.find('alert').getByText('请填写').waitFor()
  const long = '长'.repeat(16_001)
  await li.writes('什么事？', long)
  await li.reads('超出 1 字')
  await li.taps('交给社区')
  await li.find('alert').filter({ visible: true }).first().waitFor()
  expect(await li.box('什么事？').inputValue()).toBe(long)
  await li.takesPhotos({ name: 'lamp.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no photo at all') })
  await li.reads(/有照片没传上去/)
  await li.taps('移除第 1 张照片')
  await li.writes('什么事？', '这次写短一点：扶手又松了。')
  await li.taps('交给社区')
  await li.reads('已经交上去了')
})

test('twelve thousand characters, every kind of line break, markup and emoji arrive as they were meant', async () => {
  const li = await town().person('李国强')
  const first = '<img src=x onerror="window.broken=1"> \'); drop table ticket; -- 👵🏽‍🦼 １２３ '
  const breaks = ['甲', '乙', '丙', '丁', '戊', '己'].join('\u2028').concat('\r\n庚\r辛\u0085壬\u000b癸')
  const text = `${first}\n${breaks}\n`.padEnd(11_990, '长话') + '就这些说完了。'
  await isLight(li, '报事', async () => {
    await li.taps('报事')
    await li.writes('什么事？', text)
    await li.taps('交给社区')
    await li.reads('已经交上去了')
  })
  await li.taps('看这件事')
  await li.reads('就这些说完了。')
  await li.reads('<img src=x onerror="window.broken=1">')
  const shown = await li.screen.getByText('就这些说完了。').innerText()
  const lines = shown.split('\n').slice(1, 11)
  expect(lines).toEqual(['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', expect.stringMatching(/^癸/)])
  expect(shown).toContain('👵🏽‍🦼 １２３')
  expect(await li.page.evaluate(() => 'broken' in window)).toBe(false)
  const [kept] = await mattersBeginning(town(), '<img src=x')
  expect(kept).toHaveLength(text.replace('\r\n', '\n').length)
})

test('large type is one tap away on the first page, holds everywhere and is still there tomorrow', async () => {
  const liang = await town().person('梁淑珍')
  const pages = [
    '/pages/home/index',
    '/pages/ticket/submit',
    '/pages/mine/index',
    '/pages/me/index',
    '/pages/person/about',
    '/pages/person/area',
  ]
  const small = () => liang.smallerThan({ type: 18, target: 60 })
  expect(await small()).not.toEqual([])
  await liang.taps('大字版', 'switch')
  await liang.page.reload()
  await liang.find('switch', '大字版').and(liang.screen.locator('[aria-checked=true]')).waitFor()
  for (const path of pages) {
    await liang.goes(path)
    await liang.hasArrived()
    expect({ path, small: await small() }).toEqual({ path, small: [] })
  }
})

test('back leads where one came from; a link from outside leads home; another person finds nothing of the last one', async () => {
  const zhou = await town().person('周磊')
  await zhou.taps('报事')
  await zhou.writes('什么事？', '只有我能看到的半句话')
  await zhou.hasOnDevice('只有我能看到的半句话')
  await zhou.taps('返回')
  await zhou.find('button', '报事').waitFor()
  await zhou.goes('/pages/person/about')
  await zhou.taps('返回')
  await zhou.find('button', '报事').waitFor()
  await zhou.taps('我的事', 'link')
  await zhou.reads('还没写完，点开接着写。')
  await zhou.taps(/还没写完/)
  await zhou.box('什么事？').waitFor()
  await zhou.page.goBack()
  await zhou.reads('还没写完，点开接着写。')
  await zhou.taps('我', 'link')
  await zhou.taps(/换个人/)
  await zhou.becomes('徐燕')
  await zhou.reads(/徐燕，/)
  await zhou.taps('我的事', 'link')
  await zhou.find('tablist').waitFor()
  await zhou.readsNoMore('只有我能看到的半句话')
  await zhou.taps('首页', 'link')
  await zhou.taps('报事')
  expect(await zhou.box('什么事？').inputValue()).toBe('')
})
