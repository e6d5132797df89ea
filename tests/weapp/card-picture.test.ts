import pg from 'pg'
import { MORNING, openDesk, type TestDesk } from '../cloud/desk'
import { openPhone, type Phone } from './harness/phone'

// The contribution card as a picture: drawn on the phone, and kept where its person allows it.
let desk: TestDesk
let holder = ''
beforeAll(async () => {
  desk = await openDesk({ seed: 'demo', clock: MORNING })
  const client = new pg.Client({ connectionString: desk.databaseUrl })
  await client.connect()
  const { rows } = await client.query<{ uid: string }>(
    `select i.uid from card_code c join identity i on i.person_id = c.person_id where c.withdrawn_at is null order by c.person_id limit 1`,
  )
  await client.end()
  holder = rows[0]?.uid.replace(/^uid:/, '') ?? ''
}, 300_000)
afterAll(() => desk.close())

const saves = async (phone: Phone, answer?: 'no' | 'cancel'): Promise<void> => {
  if (answer) await phone.answer('saveImageToPhotosAlbum', answer)
  await phone.tap('存成图片')
}

test('the card is drawn with its code and goes into the album; where that is refused it is held up, and nobody is told of a mind that was changed', async () => {
  const phone = await openPhone({ cloud: desk, as: holder, now: MORNING, launch: { path: 'pages/service/card' } })
  await saves(phone)
  expect(phone.sees('图片存好了')).toBe(true)
  const written = (await phone.uses('fillText')).map(({ options }) => String(options.text))
  expect(written).toContain('邻声 · 奉献卡')
  expect(written).toContain('查验码')
  expect(written.join(' ')).toMatch(/(?:[0-9A-Z]{5} ){5}[0-9A-Z]/)
  const [saved] = await phone.uses('saveImageToPhotosAlbum')
  expect(saved?.options.filePath).toMatch(/^wxfile:\/\/.+\.png$/)
  expect(await phone.uses('previewImage')).toEqual([])

  await phone.wait(10_000)
  await saves(phone, 'cancel')
  expect(phone.sees('图片存好了')).toBe(false)
  expect(await phone.uses('previewImage')).toEqual([])

  await saves(phone, 'no')
  expect(phone.sees('没有获准存进相册。长按图片，也能保存或发给别人')).toBe(true)
  expect(await phone.uses('previewImage')).toHaveLength(1)
  await phone.close()
}, 120_000)
