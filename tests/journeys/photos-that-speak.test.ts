import { randomUUID } from 'node:crypto'
import { verifyChains } from '../../cloudfunctions/_matter/verify-chain'
import { callAs, files, fireTimer } from '../builders/cloud'
import { standAt } from '../builders/clock'
import { aLetter, layMailbox } from '../builders/mailbox'
import { app, exif, jpeg, TELLING } from '../builders/photo'
import { aPost } from '../builders/post-story'
import { good, Story } from '../builders/story'
import { useDistrict } from '../builders/use-district'

const { rows } = useDistrict()
beforeAll(() => layMailbox(rows))
beforeEach(() => standAt('2026-11-23 09:00'))

/** A photo as a phone takes it, with the place in it, kept as this person's own. */
const aPhoto = async (who: string): Promise<string> => {
  const fileId = `cloud://test/incoming/${randomUUID()}.jpg`
  files.kept.set(fileId, jpeg({ before: [app(1, exif(6))] }))
  return good(await callAs(who, 'file', 'keep', { id: randomUUID(), fileId })).id
}
const pictures = async (who: string | null, photos: readonly string[]) =>
  good(await callAs(who, 'board', 'pictures', { photos: [...photos] })).photos.map(({ id }) => id)
const ticketOf = async (noun: string, id: string): Promise<string> => {
  const made = await rows<{ id: string }>(
    'select id from ticket where origin_noun = $1 and origin_id = $2 order by created_at desc, id limit 1',
    [noun, id],
  )
  return made[0]?.id ?? ''
}

it('the photos of a post are shown to whom the post is shown, in every state of it', async () => {
  const photos = [await aPhoto('wang'), await aPhoto('wang')]
  const post = await aPost('wang', { photos })
  expect(await pictures(null, photos)).toEqual([])
  expect(await pictures('li', photos)).toEqual([])
  expect(await pictures('wang', photos)).toHaveLength(2)
  expect(await pictures('community-worker', photos)).toHaveLength(2)
  await post.approved()
  expect(await pictures(null, photos)).toHaveLength(2)
  expect((await post.seen(null)).photos).toHaveLength(2)
  await post.must('community-worker', 'hide', { reason: 'private-data', words: null })
  expect(await pictures(null, photos)).toEqual([])
  expect(await pictures('wang', photos)).toHaveLength(2)
  await post.must('secretary', 'restore', { words: null })
  expect(await pictures(null, photos)).toHaveLength(2)
  await post.must('wang', 'withdraw', { reason: null })
  expect(await pictures(null, photos)).toEqual([])
  expect(await pictures('li', photos)).toEqual([])
  // Somebody else's photo goes with nothing of mine.
  const [mine, theirs] = [await aPhoto('wang'), await aPhoto('li')]
  const said = { area: 'd-e-1', text: '健身器材坏了。', name: { kind: 'anonymous' as const } }
  for (const each of [[mine, theirs], [photos[0] ?? ''], [randomUUID()]])
    expect(await callAs('wang', 'board', 'post', { ...said, id: randomUUID(), photos: each })).toMatchObject({
      code: 'photo-not-found',
    })
})

it('raised to a ticket, a post takes its photos along: one cleaned file, two matters that each say who sees it', async () => {
  const photos = [await aPhoto('wang'), await aPhoto('wang')]
  const post = await (await aPost('wang', { photos })).approved()
  const keptBefore = files.kept.size
  await post.must('secretary', 'raise', { place: '东门' })
  const ticket = await ticketOf('post', post.id)
  const seen = good(await callAs('dispatcher', 'ticket', 'photos', { ticket })).photos
  expect(seen).toHaveLength(2)
  expect(files.kept.size).toBe(keptBefore)
  for (const { address } of seen) {
    const bytes = files.kept.get(address.replace('https://x/', ''))
    expect(bytes?.includes(TELLING)).toBe(false)
  }
  expect(good(await callAs('wang', 'ticket', 'photos', { ticket })).photos).toHaveLength(2)
  expect(good(await callAs('dispatcher', 'ticket', 'open', { ticket })).photos).toHaveLength(2)
  // Who may not read the ticket sees nothing by it, and no resident's photo is ever a picture of what was done.
  expect(await callAs('li', 'ticket', 'photos', { ticket })).toMatchObject({ code: 'not-found' })
  expect(good(await callAs('li', 'ticket', 'pictures', { photos: seen.map(({ id }) => id) })).photos).toEqual([])
  // Hidden from the board they still show the handlers what is broken; nobody else.
  await post.must('community-worker', 'hide', { reason: 'private-data', words: null })
  expect(await pictures(null, [...photos, ...seen.map(({ id }) => id)])).toEqual([])
  expect(good(await callAs('dispatcher', 'ticket', 'photos', { ticket })).photos).toHaveLength(2)
  // The author cannot drop a photo that belongs to a matter, under either of its names.
  for (const id of [...photos, ...seen.map((photo) => photo.id)])
    expect(await callAs('wang', 'file', 'drop', { id })).toMatchObject({ code: 'not-found' })

  // Its ticket was refused: raised again, the second ticket has them too.
  await post.must('secretary', 'restore', { words: null })
  const story = new Story(ticket)
  await story.must('dispatcher', 'refuse', { reason: 'other-body', instead: '请找物业。' })
  good(await fireTimer('board', 'board-due'))
  await post.seen('secretary')
  standAt('2026-11-23 10:00')
  await post.must('secretary', 'raise', { place: '东门' })
  const again = await ticketOf('post', post.id)
  expect(again).not.toBe(ticket)
  expect(good(await callAs('dispatcher', 'ticket', 'photos', { ticket: again })).photos).toHaveLength(2)
  expect((await verifyChains({ query: rows })).broken).toEqual([])
})

it('the photos of a letter stay between its writer and its desk, published or forwarded', async () => {
  const photos = [await aPhoto('wang')]
  const letter = await aLetter('wang', { photos })
  await letter.must('wang', 'add', { text: '再补一张。', photos: [await aPhoto('wang')] })
  await letter.must('secretary', 'answer', {
    reply: '您好，问题已经查清，周五前修好，请您放心。',
    photos: [await aPhoto('secretary')],
  })
  const all = (await letter.seen('wang')).photos
  expect(all.map(({ by }) => by).sort()).toEqual(['desk', 'writer', 'writer'])
  const shown = async (who: string) => good(await callAs(who, 'letter', 'photos', { letter: letter.id })).photos.length
  expect([await shown('wang'), await shown('secretary'), await shown('deputy')]).toEqual([3, 3, 3])
  await letter.must('secretary', 'propose-publication', { text: '北门的路灯坏了。', reply: '已经换好。' })
  const digest = (await letter.seen('wang')).publication?.digest ?? ''
  await letter.must('wang', 'consent', { digest })
  await letter.must('secretary', 'publish', { digest })
  const open = good(await callAs(null, 'letter', 'published', { area: 'd-e-1' }))
  expect(open.items).toMatchObject([{ text: '北门的路灯坏了。' }])
  const ids = all.map(({ id }) => id)
  for (const id of ids) expect(JSON.stringify(open)).not.toContain(id)
  expect(await pictures(null, ids)).toEqual([])
  for (const who of ['li', 'community-worker', 'street-secretary', 'dispatcher']) {
    expect(await callAs(who, 'letter', 'photos', { letter: letter.id })).toMatchObject({ code: 'not-found' })
    expect(good(await callAs(who, 'ticket', 'pictures', { photos: ids })).photos).toEqual([])
    expect(await pictures(who, ids)).toEqual([])
  }
  // What was said in private goes into no ticket but in the desk's own words.
  const other = await aLetter('wang', { photos: [await aPhoto('wang')] })
  await other.must('secretary', 'forward', { text: '北门的路灯坏了。' })
  const ticket = await ticketOf('letter', other.id)
  expect(good(await callAs('dispatcher', 'ticket', 'photos', { ticket })).photos).toEqual([])
})
