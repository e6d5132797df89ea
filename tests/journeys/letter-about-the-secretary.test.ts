import { randomUUID } from 'node:crypto'
import { letter as contract, type LetterContract } from '../../src/contract/letter'
import { callAs, callRaw, fireTimer } from '../builders/cloud'
import { standAt } from '../builders/clock'
import { letterWire } from '../builders/letter-wire'
import { aLetter, assign, layMailbox, type Correspondence } from '../builders/mailbox'
import { personId } from '../builders/small-district'
import { good } from '../builders/story'
import { useDistrict } from '../builders/use-district'

const { rows } = useDistrict()
beforeAll(() => layMailbox(rows))
beforeEach(() => standAt('2026-11-23 09:00'))

/** Every action that names a letter. */
const actions = (Object.keys(contract) as (keyof LetterContract)[]).filter(
  (action) => 'letter' in (contract[action].input as unknown as { entries: object }).entries,
)

const heard = async (action: keyof LetterContract, who: string, letter: string, version: number): Promise<string> => {
  const change =
    'version' in (contract[action].input as unknown as { entries: object }).entries
      ? { version, command: randomUUID() }
      : {}
  const reply = await callRaw(who, 'letter', { action, input: { letter, ...change, ...letterWire[action] } })
  return JSON.stringify({ ...reply, call: '', now: '' })
}

/** Whoever works under the community's secretary, and the secretary. */
const office = [
  'secretary',
  'deputy',
  'clerk',
  'community-worker',
  'community-handler',
  'grid-leader',
  'building-leader',
]

const everything = async (who: string): Promise<string> => {
  const replies: unknown[] = [await callAs(who, 'letter', 'counts', {}), await callAs(who, 'letter', 'mine', {})]
  for (const area of ['d-e-1', 'd-e', 'd'])
    for (const tab of ['unread', 'due', 'drafts', 'answered'] as const)
      replies.push(await callAs(who, 'letter', 'desk', { area, tab }))
  replies.push(await callAs(who, 'letter', 'desk', { area: 'd-e-1', search: '书记' }))
  replies.push(await callAs(who, 'letter', 'late', { area: 'd-e' }))
  replies.push(await callAs(who, 'letter', 'late-offices', {}))
  replies.push(await callAs(who, 'letter', 'secretaries', { area: 'd-e-1-g' }))
  replies.push(await callAs(who, 'letter', 'published', { area: 'd-e' }))
  return JSON.stringify(replies.map((reply) => ({ ...(reply as object), call: '', now: '' })))
}

const told = async (who: string): Promise<number> =>
  (await rows('select 1 from telling where person_id = $1', [personId(who)])).length

/** From one desk's hands to the other's, to the end. */
const steps: readonly ((letter: Correspondence) => Promise<unknown>)[] = [
  () => Promise.resolve(),
  (letter) => letter.acknowledged('street-secretary'),
  (letter) => letter.must('street-deputy', 'ask-back', { question: '有没有照片？' }),
  (letter) => letter.must('wang', 'add', { text: '张书记的车占了消防通道。' }),
  (letter) => letter.must('street-secretary', 'forward', { text: '消防通道被占。', kind: 'complaint' }),
  (letter) => letter.answered('street-deputy'),
  (letter) => letter.must('wang', 'rate', { solved: 'yes', level: 'satisfied' }),
  (letter) => letter.must('wang', 'reopen', { reason: '又占了。' }),
  (letter) => letter.answered('street-secretary'),
]

it('a letter about the community’s secretary goes to the street, and does not exist for anybody of that office', async () => {
  const none = new Map<string, string>()
  for (const action of actions) none.set(action, await heard(action, 'zhao', randomUUID(), 1))
  const before = new Map<string, string>()
  const toldBefore = new Map<string, number>()
  for (const who of office) {
    before.set(who, await everything(who))
    toldBefore.set(who, await told(who))
  }
  const letter = await aLetter('wang', { aboutSecretary: true, text: '书记本人的车一直占着消防通道。' })
  expect((await letter.seen('wang')).office?.name).toBe('东街道')
  const wrong: string[] = []
  for (const step of steps) {
    await step(letter)
    for (const who of office) {
      for (const action of actions) {
        const reply = await heard(action, who, letter.id, letter.version)
        if (reply !== none.get(action)) wrong.push(`${who} ${action} in ${letter.state}: ${reply}`)
      }
      if ((await everything(who)) !== before.get(who)) wrong.push(`${who} sees a difference in ${letter.state}`)
      if ((await told(who)) !== toldBefore.get(who)) wrong.push(`${who} is told something in ${letter.state}`)
    }
    for (const who of ['street-secretary', 'street-deputy'])
      if ((await letter.seen(who)).relation !== 'desk') wrong.push(`${who} lost it in ${letter.state}`)
  }
  // Nor late: the level above the desk where it lies is told, and nobody below.
  const late = await aLetter('wang', { aboutSecretary: true })
  standAt('2027-03-01 09:00')
  good(await fireTimer('letter', 'letter-due'))
  for (const who of office) if ((await told(who)) !== toldBefore.get(who)) wrong.push(`${who} is told that it is late`)
  const heardOfIt = await rows<{ person_id: string }>(
    `select person_id from telling where subject_id = $1 and what like '%-late%'`,
    [late.id],
  )
  const those = new Set(heardOfIt.map((row) => row.person_id))
  expect(those).toEqual(new Set(['street-secretary', 'street-deputy', 'supervisor'].map(personId)))
  expect(wrong).toEqual([])
  // What was compared is no wall: an ordinary letter is seen at once.
  await aLetter()
  expect(await everything('deputy')).not.toBe(before.get('deputy'))
})

it('is never published: what everybody may read, whom it is about reads too', async () => {
  const letter = await aLetter('wang', { aboutSecretary: true })
  await letter.answered('street-secretary')
  expect(await letter.take('street-secretary', 'propose-publication', { text: 'x', reply: 'y' })).toMatchObject({
    code: 'not-for-publication',
  })
})

it('about the street’s secretary it goes to the district: its supervisors, until it has a secretary of its own', async () => {
  const letter = await aLetter('wang', { level: 'street', aboutSecretary: true })
  expect((await letter.seen('supervisor')).readers.map((each) => each.role)).toEqual(['supervisor'])
  expect(good(await callAs('supervisor', 'letter', 'counts', {})).desks).toMatchObject([{ role: 'supervisor', due: 1 }])
  for (const who of ['street-secretary', 'street-deputy', 'secretary', 'deputy', 'other-secretary', 'other-handler'])
    expect(await callAs(who, 'letter', 'open', { letter: letter.id })).toMatchObject({ code: 'not-found' })
  await assign(rows, 'district-secretary', 'secretary', 'd', null)
  expect((await letter.seen('district-secretary')).relation).toBe('desk')
  expect(await callAs('supervisor', 'letter', 'open', { letter: letter.id })).toMatchObject({ code: 'not-found' })
  expect(good(await callAs('supervisor', 'letter', 'counts', {})).desks).toEqual([])
})

it('found out later, by the writer or by a reader: the desk it is about loses it with draft and bell', async () => {
  const letter = await aLetter()
  good(await callAs('secretary', 'letter', 'save-draft', { letter: letter.id, draft: 0, text: '不归我管' }))
  await letter.acknowledged()
  await letter.must('wang', 'recuse', { secretaryOf: 'd-e-1' })
  expect(letter.state).toBe('received')
  expect(await callAs('secretary', 'letter', 'open', { letter: letter.id })).toMatchObject({ code: 'not-found' })
  expect(await letter.seen('street-secretary')).toMatchObject({ draft: null, unread: true, office: { name: '东街道' } })
  // A reader finds that it speaks of themselves, and gives it away; the same tap again is the same step.
  const own = await aLetter('wang', { level: 'street' })
  const tap = { letter: own.id, version: 1, command: randomUUID(), secretaryOf: 'd-e' }
  const given = good(await callAs('street-secretary', 'letter', 'recuse', tap))
  expect(good(await callAs('street-secretary', 'letter', 'recuse', tap))).toEqual(given)
  expect(await callAs('street-secretary', 'letter', 'open', { letter: own.id })).toMatchObject({ code: 'not-found' })
  // About somebody who is not of the desk it stays where it is, and they are kept out.
  const plain = await aLetter()
  await plain.must('secretary', 'recuse', { person: personId('deputy') })
  expect((await plain.seen('secretary')).office?.name).toBe('一社区')
  expect(await callAs('deputy', 'letter', 'open', { letter: plain.id })).toMatchObject({ code: 'not-found' })
  expect(await plain.take('secretary', 'recuse', {})).toMatchObject({ code: 'nobody-named' })
})

it('a secretary does not read their own letter; a desk that is deserted hands up what it holds', async () => {
  const own = await aLetter('secretary', { text: '给自己写信' })
  expect(await own.seen('secretary')).toMatchObject({ relation: 'writer' })
  expect((await own.seen('deputy')).readers.map((each) => each.name)).toEqual(['人deputy'])
  const letter = await aLetter('li', { area: 'd-e-2' })
  expect((await letter.seen('other-secretary')).relation).toBe('desk')
  const dismissed = [personId('other-secretary'), new Date(Date.now())]
  await rows('update assignment set to_at = $2 where person_id = $1', dismissed)
  expect(await callAs('other-secretary', 'letter', 'open', { letter: letter.id })).toMatchObject({ code: 'not-found' })
  good(await fireTimer('letter', 'letter-due'))
  expect(await letter.seen('street-secretary')).toMatchObject({ unread: true, office: { name: '东街道' } })
  // Nobody is there: it is the street's from the beginning.
  expect((await (await aLetter('li', { area: 'd-e-2' })).seen('li')).office?.name).toBe('东街道')
})
