import { lampPhoto } from './photo'
import { openTown, type Town } from './town'

// What only a phone has: large type, its own clock, the map, the camera, WeChat's phone number and its scanner.
let town: Town
beforeAll(async () => {
  town = await openTown()
}, 120_000)
afterEach(() => town.putAway())
afterAll(() => town.close())

const noPhoto = { kind: 'jpg', base64: Buffer.from('只是几个字，不是照片').toString('base64') }

test('large type is one tap away, is on every page and is still there tomorrow', async () => {
  const wang = await town.phoneOf('wang')
  const isLarge = (): boolean => {
    const [page] = wang.screen.root.children
    return typeof page === 'object' && String(page.attrs.class).split(' ').includes('ls-elder')
  }
  expect(isLarge()).toBe(false)
  await wang.tap('大字版')
  expect(isLarge()).toBe(true)
  await wang.tap('报事')
  expect(isLarge()).toBe(true)
  await wang.restart()
  expect(isLarge()).toBe(true)
  await wang.tap('标准字')
  expect(isLarge()).toBe(false)
})

test('a point on the map finds the grid; a point elsewhere is refused in words; a phone with a wrong clock says right times', async () => {
  const li = await town.phoneOf('li', { now: '2019-01-01T00:00:00+08:00' })
  await li.tap('报事')
  await li.type('什么事？', '钟不对的手机也能报')
  await li.tap('交给社区')
  expect(li.sees('还不知道在哪里，请选一下社区或者在地图上点一下。')).toBe(true)
  await li.answer('chooseLocation', { name: '外地', address: '外地', latitude: 10, longitude: 10 })
  await li.tap('在地图上选')
  expect(li.sees('这个位置不在本区范围内，请重新选一下地点。')).toBe(true)
  await li.answer('chooseLocation', { name: '小区北门', address: '一号', latitude: 1, longitude: 0.5 })
  await li.tap('在地图上选')
  expect(li.text()).toContain('小区北门\n东街道 一社区 第一网格')
  await li.tap('交给社区')
  expect(li.text()).toContain('东街道的调度员会看，最晚今天 11:00 告诉您交给谁办。')
  expect(await town.rows('select longitude, latitude, area_id from ticket')).toEqual([
    { longitude: 0.5, latitude: 1, area_id: 'd-e-1-g' },
  ])
})

test('a file that is no photo is refused in words and can be removed; a photo without a network is sent again', async () => {
  const zhao = await town.phoneOf('zhao')
  await zhao.tap('报事')
  await zhao.answer('chooseMedia', noPhoto)
  await zhao.tap('拍照或选照片')
  const refused = '有照片没传上去：这个文件不是照片，请重新选一张。'
  expect(zhao.sees(refused)).toBe(true)
  await zhao.tap('重传')
  expect(zhao.sees(refused)).toBe(true)
  await zhao.tap({ label: '移除第 1 张照片' })
  expect(zhao.sees(refused)).toBe(false)
  await zhao.network('none')
  await zhao.answer('chooseMedia', lampPhoto)
  await zhao.tap('拍照或选照片')
  expect(zhao.sees('有照片没传上去：网络断了')).toBe(true)
  await zhao.network('wifi')
  await zhao.tap('重传')
  expect(zhao.sees('没传上去')).toBe(false)
  expect(await town.rows('select bytes > 200 as whole from photo')).toEqual([{ whole: true }])
})

test("the phone number comes by WeChat's own button; the hotline is one tap", async () => {
  const zhao = await town.phoneOf('zhao')
  await zhao.tap('打热线')
  expect(await zhao.uses('makePhoneCall')).toMatchObject([{ options: { phoneNumber: '83721000' } }])
  await zhao.tab('我')
  await zhao.tap('绑定手机')
  expect(zhao.sees('还没有绑定手机')).toBe(true)
  await zhao.answer('getPhoneNumber', { code: 'used-already' })
  await zhao.tap('绑定手机')
  expect(zhao.sees('没有拿到手机号，请再点一次授权。')).toBe(true)
  await zhao.answer('getPhoneNumber', { code: 'desk-13900000009' })
  await zhao.tap('绑定手机')
  expect(zhao.sees('139****0009')).toBe(true)
})

test('a code that an administrator gives makes a resident a handler, once', async () => {
  const administrator = await town.phoneOf('administrator')
  await administrator.tab('我')
  await administrator.tap('邀请工作人员')
  await administrator.tap('发一个邀请')
  await administrator.type('请谁来', '新来的')
  await administrator.tap('经办人')
  await administrator.type('哪个单位', '路灯')
  await administrator.tap('路灯管理所')
  await administrator.tap('生成邀请码')
  expect(administrator.sees('只显示这一次，关掉就看不到了。')).toBe(true)
  await administrator.tap('复制邀请码')
  const code = await administrator.clipboard()
  expect(administrator.text()).toContain(code)

  const zhao = await town.phoneOf('zhao')
  await zhao.tab('我')
  await zhao.tap('接受邀请')
  await zhao.type('邀请码', 'ABCD-EFGH-JKMN-PQRS')
  await zhao.tap({ role: 'button', text: '接受邀请' })
  expect(zhao.sees('没有这个邀请码，请核对后再输入。')).toBe(true)
  await zhao.answer('scanCode', { result: code })
  await zhao.tap('扫二维码')
  await zhao.tap({ role: 'button', text: '接受邀请' })
  expect(zhao.text()).toContain('好了，您现在有岗位了\n路灯管理所 · 经办人 · A 岗')
  await zhao.tap('去看待办')
  expect(zhao.text()).toContain('路灯管理所 · 经办人')

  const li = await town.phoneOf('li')
  await li.open('/pages/person/accept')
  await li.type('邀请码', code)
  await li.tap({ role: 'button', text: '接受邀请' })
  expect(li.sees('这个邀请码已经用过了，请管理员再发一个。')).toBe(true)
})
