import { randomUUID } from 'node:crypto'
import { verifyChains } from '../../cloudfunctions/_matter/verify-chain'
import { callAs, fireTimer } from '../builders/cloud'
import { onTheWall, pass, standAt } from '../builders/clock'
import { aLetter, Correspondence, layMailbox } from '../builders/mailbox'
import { personId } from '../builders/small-district'
import { good } from '../builders/story'
import { useDistrict } from '../builders/use-district'

const { rows } = useDistrict()
beforeAll(() => layMailbox(rows))
beforeEach(() => standAt('2026-11-23 09:00'))

const tick = async () => good(await fireTimer('letter', 'letter-due'))

const tellings = async (letter: string, who: string): Promise<string[]> =>
  (
    await rows<{ what: string }>(
      'select what from telling where subject_id = $1 and person_id = $2 order by made_at, what',
      [letter, personId(who)],
    )
  ).map((row) => row.what)

it('a letter to the street’s secretary is answered in two turns, rated, and published masked with consent', async () => {
  const offices = good(await callAs('wang', 'letter', 'secretaries', { area: 'd-e-1-g' })).offices
  expect(offices.map(({ level, names }) => [level, ...names])).toEqual([
    ['community', '人secretary'],
    ['street', '人street-secretary'],
  ])
  const text = '郑书记：我叫王建国，住3栋2单元501室，电话13800000001。北门的路灯坏了三个月。'
  const id = randomUUID()
  const said = { id, level: 'street' as const, area: 'd-e-1-g', text }
  const receipt = good(await callAs('wang', 'letter', 'write', said))
  expect(receipt.office?.name).toBe('东街道')
  expect([onTheWall(receipt.notice), onTheWall(receipt.due)]).toEqual(['2026-12-08 09:00', '2026-12-23 09:00'])
  // A tap on a bad network: the same letter, the same receipt.
  expect(good(await callAs('wang', 'letter', 'write', said))).toEqual(receipt)
  expect(await callAs('wang', 'letter', 'write', { ...said, text: '另一封' })).toMatchObject({
    code: 'same-id-other-body',
  })
  const letter = new Correspondence(id)

  // It is private: the community's secretary, the dispatcher, the supervisor have no such letter.
  for (const stranger of [
    'secretary',
    'deputy',
    'other-secretary',
    'dispatcher',
    'supervisor',
    'zhao',
    'administrator',
  ])
    expect(await callAs(stranger, 'letter', 'open', { letter: id })).toMatchObject({ code: 'not-found' })
  for (const reader of ['street-secretary', 'street-deputy']) expect(await tellings(id, reader)).toEqual(['arrived'])

  // The desk: new, owed, then read.
  const { desks } = good(await callAs('street-secretary', 'letter', 'counts', {}))
  expect(desks).toEqual([
    { area: { id: 'd-e', name: '东街道', kind: 'street' }, role: 'secretary', unread: 1, due: 1, late: 0, drafts: 0 },
  ])
  const unread = good(await callAs('street-deputy', 'letter', 'desk', { area: 'd-e', tab: 'unread' }))
  expect(unread.items.map((item) => [item.id, item.unread])).toEqual([[id, true]])
  good(await callAs('street-deputy', 'letter', 'mark-read', { letter: id }))
  expect(good(await callAs('street-secretary', 'letter', 'desk', { area: 'd-e', tab: 'unread' })).items).toEqual([])
  const view = await letter.seen('street-secretary')
  expect(view.writer).toEqual({ name: '人****', hasPhone: true })
  expect(view.can).toEqual(['ask-back', 'acknowledge', 'answer', 'forward', 'recuse'])
  expect(good(await callAs('street-secretary', 'letter', 'reveal', { letter: id })).phone).toBe('13800000001')
  expect(await rows(`select 1 from reveal where noun = 'letter' and subject_id = $1`, [id])).toHaveLength(1)

  // First turn: asked and replied. Second turn: what happens next, and the answer, drafted by two.
  await letter.must('street-secretary', 'acknowledge', { text: '信收到了，这周内请人上门看。' })
  await letter.must('street-secretary', 'ask-back', { question: '是哪一盏灯？' })
  expect((await letter.seen('wang')).asked).toBe(true)
  await letter.must('wang', 'add', { text: '北门左边第二盏。' })
  expect(good(await callAs('street-secretary', 'letter', 'desk', { area: 'd-e', tab: 'unread' })).items).toHaveLength(1)
  const drafted = good(await callAs('street-deputy', 'letter', 'save-draft', { letter: id, draft: 0, text: '您好，' }))
  expect(
    await callAs('street-secretary', 'letter', 'save-draft', { letter: id, draft: 0, text: '别的' }),
  ).toMatchObject({ code: 'draft-changed' })
  expect((await letter.seen('street-secretary')).draft).toMatchObject({ text: '您好，', by: '人street-deputy' })
  expect(await letter.seen('wang')).toMatchObject({ draft: null, hasDraft: false, draftVersion: 0 })
  expect(drafted.draftVersion).toBe(1)
  expect(await callAs('wang', 'letter', 'save-draft', { letter: id, draft: 1, text: 'x' })).toMatchObject({
    code: 'not-found',
  })
  expect(good(await callAs('street-secretary', 'letter', 'desk', { area: 'd-e', tab: 'drafts' })).items).toHaveLength(1)
  await letter.must('street-secretary', 'answer', {
    reply: '王建国您好，北门的灯已经换好，电话13800000001的来电也收到了。',
  })
  expect(await letter.seen('street-deputy')).toMatchObject({
    draft: null,
    draftVersion: 2,
    state: 'answered',
    rounds: 1,
  })
  const late = await callAs('street-deputy', 'letter', 'save-draft', { letter: id, draft: 1, text: '旧页面' })
  expect(late).toMatchObject({ code: 'not-found' })
  expect(await tellings(id, 'wang')).toEqual(['acknowledged', 'answered', 'asked'])

  // Only its writer rates.
  expect(await letter.take('street-secretary', 'rate', { solved: 'yes', level: 'satisfied' })).toMatchObject({
    code: 'not-yours',
  })
  await letter.must('wang', 'rate', { solved: 'yes', level: 'very-satisfied', words: '谢谢书记。' })
  expect((await letter.seen('street-secretary')).rating).toMatchObject({ level: 'very-satisfied', words: '谢谢书记。' })

  // Published: masked whatever was proposed, and only the exact words that were agreed to.
  expect(await letter.take('street-secretary', 'publish', { digest: '0'.repeat(64) })).toMatchObject({
    code: 'no-consent',
  })
  await letter.must('street-secretary', 'propose-publication', {
    text,
    reply: (await letter.seen('wang')).answers[0]?.text ?? '',
  })
  const first = (await letter.seen('wang')).publication
  expect(first).toMatchObject({ state: 'proposed', publishedAt: null })
  for (const secret of ['王建国', '13800000001', '501']) expect(first?.text).not.toContain(secret)
  expect(first?.reply).not.toContain('13800000001')
  await letter.must('wang', 'consent', { digest: first?.digest ?? '' })
  await letter.must('street-secretary', 'propose-publication', { text: '北门的路灯坏了三个月。', reply: '已经换好。' })
  expect(await letter.take('street-secretary', 'publish', { digest: first?.digest ?? '' })).toMatchObject({
    code: 'no-consent',
  })
  expect(await letter.take('wang', 'consent', { digest: first?.digest ?? '' })).toMatchObject({ code: 'text-changed' })
  expect(good(await callAs(null, 'letter', 'published', { area: 'd-e' })).items).toEqual([])
  const second = (await letter.seen('wang')).publication?.digest ?? ''
  await letter.must('wang', 'consent', { digest: second })
  await letter.must('street-deputy', 'publish', { digest: second })
  const [open] = good(await callAs(null, 'letter', 'published', { area: 'd-e' })).items
  expect(open).toMatchObject({ text: '北门的路灯坏了三个月。', reply: '已经换好。', office: { name: '东街道' } })
  await letter.must('wang', 'unpublish', { reason: '不想公开了' })
  expect(good(await callAs(null, 'letter', 'published', { area: 'd-e' })).items).toEqual([])

  // Thirty days later it closes by itself; the desk finds it by its words.
  pass({ days: 31 })
  await tick()
  expect((await letter.seen('wang')).state).toBe('closed')
  const found = good(await callAs('street-secretary', 'letter', 'desk', { area: 'd-e', search: '三个月' }))
  expect(found.items.map((item) => item.id)).toEqual([id])
  expect(good(await callAs('street-secretary', 'letter', 'desk', { area: 'd-e', tab: 'answered' })).items).toHaveLength(
    1,
  )
  expect(await callAs('secretary', 'letter', 'desk', { area: 'd-e', search: '三个月' })).toMatchObject({
    code: 'not-your-desk',
  })
  expect((await verifyChains({ query: rows })).broken).toEqual([])
})

it('forwarded, it becomes a ticket of its writer’s and still owes its own answer', async () => {
  const letter = await aLetter('wang', { about: { unit: 'u-lamps', person: null } })
  await letter.must('deputy', 'forward', { text: '北门路灯坏了三个月。', kind: 'complaint', area: 'd-e-1-g' })
  const view = await letter.seen('wang')
  expect(view.state).toBe('received')
  expect(view.tickets).toHaveLength(1)
  const ticket = view.tickets[0]?.id ?? ''
  const seen = good(await callAs('wang', 'ticket', 'open', { ticket }))
  expect(seen).toMatchObject({ channel: 'letter', relation: 'requester', number: view.tickets[0]?.number })
  // Whom the letter keeps out, the ticket keeps out.
  expect(await callAs('handler-a', 'ticket', 'open', { ticket })).toMatchObject({ code: 'not-found' })
  expect(await callAs('handler-a', 'letter', 'open', { letter: letter.id })).toMatchObject({ code: 'not-found' })
  expect(good(await callAs('dispatcher', 'ticket', 'open', { ticket })).relation).toBe('staff')
  expect(await callAs('dispatcher', 'letter', 'open', { letter: letter.id })).toMatchObject({ code: 'not-found' })
  // It turns out to be about the secretary: they lose the ticket, too.
  expect(good(await callAs('secretary', 'ticket', 'open', { ticket })).id).toBe(ticket)
  await letter.must('wang', 'recuse', { secretaryOf: 'd-e-1' })
  for (const who of ['secretary', 'deputy', 'community-worker', 'clerk'])
    expect(await callAs(who, 'ticket', 'open', { ticket })).toMatchObject({ code: 'not-found' })
  await letter.answered('street-secretary')
  expect((await letter.seen('wang')).answers).toHaveLength(1)
})

it('reminds before both promises, tells the level above after, and says nothing twice', async () => {
  const letter = await aLetter()
  const at = async (moment: string) => {
    standAt(moment)
    await tick()
    await tick()
  }
  await at('2026-12-05 08:59')
  expect(await tellings(letter.id, 'secretary')).toEqual(['arrived'])
  await at('2026-12-05 09:00')
  await letter.must('wang', 'add', { text: '还没有回音。' })
  // A step in between makes the timer look again: it has nothing new to say.
  await at('2026-12-05 09:05')
  expect(await tellings(letter.id, 'secretary')).toEqual(['arrived', 'added', 'notice-soon'])
  await at('2026-12-08 09:01')
  expect(await tellings(letter.id, 'deputy')).toEqual(['arrived', 'added', 'notice-soon', 'notice-late'])
  expect(await tellings(letter.id, 'street-secretary')).toEqual(['notice-late-below'])
  const overseen = good(await callAs('street-secretary', 'letter', 'late', { area: 'd-e' }))
  expect(overseen.items.map(({ id, office }) => [id, office?.name])).toEqual([[letter.id, '一社区']])
  expect(await callAs('street-secretary', 'letter', 'open', { letter: letter.id })).toMatchObject({ code: 'not-found' })
  expect(await callAs('secretary', 'letter', 'late', { area: 'd-e' })).toMatchObject({ code: 'not-yours' })
  await letter.acknowledged()
  await at('2026-12-20 09:00')
  expect((await tellings(letter.id, 'secretary')).slice(-1)).toEqual(['reply-soon'])
  await letter.answered()
  await at('2026-12-30 09:00')
  expect(await tellings(letter.id, 'street-secretary')).toEqual(['notice-late-below'])
  // Fourteen days without a verdict: closed as not rated; opened again once.
  await at('2027-01-03 09:01')
  expect(await letter.seen('wang')).toMatchObject({ state: 'closed', ending: 'not-rated', rating: null })
  letter.version = (await letter.seen('wang')).version
  await letter.must('wang', 'reopen', { reason: '灯又坏了。' })
  expect(await letter.take('wang', 'withdraw', { reason: null })).toMatchObject({ code: 'answered-already' })
  await letter.answered('deputy')
  await letter.must('wang', 'rate', { solved: 'no', level: 'unsatisfied' })
  expect(await letter.take('wang', 'reopen', { reason: '再来' })).toMatchObject({ code: 'reopened-once-already' })
})

it('a deputy reads from the moment they are named until they are dismissed, or leave the office', async () => {
  const letter = await aLetter()
  const name = async (who: string, person: string, area = 'd-e-1') =>
    callAs(who, 'letter', 'name-deputy', { id: randomUUID(), area, person: personId(person) })
  expect(await name('deputy', 'clerk')).toMatchObject({ code: 'not-your-desk' })
  expect(await name('street-secretary', 'clerk')).toMatchObject({ code: 'not-your-desk' })
  expect(await name('secretary', 'secretary')).toMatchObject({ code: 'not-yourself' })
  expect(await name('secretary', 'li')).toMatchObject({ code: 'not-of-your-office' })
  expect(await name('secretary', 'deputy')).toMatchObject({ code: 'deputy-already' })
  const named = good(await name('secretary', 'clerk'))
  expect((await letter.seen('clerk')).relation).toBe('desk')
  good(await name('secretary', 'community-worker'))
  expect(await name('secretary', 'community-handler')).toMatchObject({ code: 'too-many-deputies' })
  const list = good(await callAs('secretary', 'letter', 'deputies', { area: 'd-e-1' }))
  expect(list.deputies.map((each) => each.name).sort()).toEqual(['人clerk', '人community-worker', '人deputy'])
  expect(list.candidates.map((each) => each.name)).toContain('人community-handler')
  good(await callAs('secretary', 'letter', 'dismiss-deputy', { area: 'd-e-1', deputy: named.id }))
  expect(await callAs('clerk', 'letter', 'open', { letter: letter.id })).toMatchObject({ code: 'not-found' })
  await rows(`update assignment set to_at = $2 where person_id = $1`, [
    personId('community-worker'),
    new Date(Date.now()),
  ])
  expect(await callAs('community-worker', 'letter', 'open', { letter: letter.id })).toMatchObject({ code: 'not-found' })
})
