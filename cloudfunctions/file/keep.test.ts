import { randomUUID } from 'node:crypto'
import { callAs, files } from '../../tests/builders/cloud'
import { app, exif, jpeg, TELLING } from '../../tests/builders/photo'
import { aTicket, good } from '../../tests/builders/story'
import { useDistrict } from '../../tests/builders/use-district'

const { rows } = useDistrict()

const uploaded = (bytes: Buffer, name = `${randomUUID()}.jpg`): string => {
  const fileId = `cloud://test/incoming/${name}`
  files.kept.set(fileId, bytes)
  return fileId
}
const keep = (who: string, fileId: string, id = randomUUID()) => callAs(who, 'file', 'keep', { id, fileId })
const photo = jpeg({ before: [app(1, exif(6))] })

it('takes a photo into keeping, cleaned, and the original goes away', async () => {
  const fileId = uploaded(photo)
  const kept = good(await keep('wang', fileId))
  const stored = files.kept.get(`cloud://test/photo/${kept.id}.jpg`)
  expect(stored?.length).toBe(kept.bytes)
  expect(stored?.includes(TELLING)).toBe(false)
  expect(files.kept.has(fileId)).toBe(false)
})

it('answers a retry as before, and nobody else', async () => {
  const id = randomUUID()
  const fileId = uploaded(photo)
  const first = good(await keep('wang', fileId, id))
  expect(good(await keep('wang', fileId, id))).toEqual(first)
  expect(await keep('li', fileId, id)).toMatchObject({ ok: false, code: 'same-id-other-body' })
})

it.each([
  ['a text that is named .jpg', Buffer.from('I am a photo, honestly.'), 'not-a-photo'],
  ['a photo that is cut off', photo.subarray(0, -1), 'not-a-photo'],
  [
    'one byte more than 10 MB',
    Buffer.concat([photo, Buffer.alloc(10 * 1024 * 1024 + 1 - photo.length)]),
    'photo-too-large',
  ],
  ['12 MB', Buffer.concat([photo, Buffer.alloc(12_000_000)]), 'photo-too-large'],
])('refuses %s, and does not keep it', async (_, bytes, code) => {
  const before = files.kept.size
  expect(await keep('wang', uploaded(bytes))).toMatchObject({ ok: false, code })
  expect(files.kept.size).toBe(before)
})

it('takes 10 MB, most of which hangs behind the picture', async () => {
  const kept = good(await keep('wang', uploaded(Buffer.concat([photo, Buffer.alloc(10 * 1024 * 1024 - photo.length)]))))
  expect(kept.bytes).toBeLessThan(photo.length)
})

it('takes only what was uploaded for it', async () => {
  files.kept.set('cloud://test/photo/theirs.jpg', photo)
  for (const fileId of [
    'cloud://test/photo/theirs.jpg',
    'cloud://test/incoming/nothing.jpg',
    'cloud://test/x/incoming/a.jpg',
  ])
    expect(await keep('wang', fileId)).toMatchObject({ ok: false, code: 'no-such-file' })
  expect(files.kept.has('cloud://test/photo/theirs.jpg')).toBe(true)
})

it('drops what belongs to no ticket, for its owner alone', async () => {
  const { id } = good(await keep('wang', uploaded(photo)))
  expect(await callAs('li', 'file', 'drop', { id })).toMatchObject({ code: 'not-found' })
  const story = await aTicket('wang')
  expect(await story.take('wang', 'attach', { photos: [randomUUID()] })).toMatchObject({ code: 'photo-not-found' })
  const { id: stranger } = good(await keep('li', uploaded(photo)))
  expect(await story.take('wang', 'attach', { photos: [stranger] })).toMatchObject({ code: 'photo-not-found' })
  expect((await story.seen('wang')).version).toBe(1)
  await story.must('wang', 'attach', { photos: [id] })
  expect(await callAs('wang', 'file', 'drop', { id })).toMatchObject({ code: 'not-found' })
  expect(good(await callAs('li', 'file', 'drop', { id: stranger }))).toEqual({ id: stranger })
  expect(files.kept.has(`cloud://test/photo/${stranger}.jpg`)).toBe(false)
  expect(await rows('select 1 from photo where id = $1', [stranger])).toEqual([])
})

it('shows photos to whoever may read the ticket; those of a settlement when it has been let through', async () => {
  const mine = good(await keep('wang', uploaded(photo))).id
  const theirs = good(await keep('handler-a', uploaded(photo))).id
  const shown = async (who: string, ticket: string) => {
    const reply = await callAs(who, 'ticket', 'photos', { ticket })
    return reply.ok ? reply.data.photos.map((each) => each.id) : reply.code
  }
  const story = await (await aTicket('wang', { photos: [mine], isPublic: true })).upTo('handling')
  await story.contacted()
  await story.must('handler-a', 'settle', { outcome: 'fixed', reply: '路灯已经换好了,请您看看。', photos: [theirs] })
  expect(await shown('verifier', story.id)).toEqual([mine, theirs])
  expect(await shown('wang', story.id)).toEqual([mine])
  expect((await story.seen('wang')).photos).toEqual([{ id: mine, by: 'requester' }])
  expect(await shown('li', story.id)).toBe('not-found')
  await story.answered()
  expect(await shown('wang', story.id)).toEqual([mine, theirs])
  // Neighbours see what staff took, never what a resident did.
  const pictures = good(await callAs('li', 'ticket', 'pictures', { photos: [mine, theirs] }))
  expect(pictures.photos.map((each) => each.id)).toEqual([theirs])
})
