import { callAs, fireTimer } from '../builders/cloud'
import { standAt } from '../builders/clock'
import { aLetter, layMailbox } from '../builders/mailbox'
import { personId } from '../builders/small-district'
import { good } from '../builders/story'
import { useDistrict } from '../builders/use-district'
import { pageOf } from '../../cloudfunctions/inbox/page-of'
import { whereTold } from '../../src/features/inbox/where'

const { rows } = useDistrict()
beforeAll(() => layMailbox(rows))

const tick = async () => good(await fireTimer('letter', 'letter-due'))
const offices = async (who: string) => good(await callAs(who, 'letter', 'late-offices', {})).areas
const late = async (who: string, area: string) =>
  good(await callAs(who, 'letter', 'late', { area })).items.map(({ id }) => id)
const toldBelow = async (who: string) =>
  (
    await rows<{ subject_id: string; noun: string; what: string }>(
      `select subject_id, noun, what from telling where person_id = $1 and what like '%-below' order by made_at, subject_id`,
      [personId(who)],
    )
  ).map(({ noun, what, subject_id }) => [noun, what, subject_id] as const)

it('the level above sees which mailbox is late, since when and with how many letters, and never a word of them', async () => {
  standAt('2026-11-23 09:00')
  const one = await aLetter('wang', { text: '一句谁也不该看到的话。' })
  const other = await (await aLetter('li')).acknowledged()
  expect(await offices('street-secretary')).toEqual([
    { area: { id: 'd-e', name: '东街道', kind: 'street' }, offices: [] },
  ])
  standAt('2026-12-08 09:01')
  await tick()
  const [street] = await offices('street-secretary')
  expect(street?.offices).toEqual([
    {
      office: { id: 'd-e-1', name: '一社区', kind: 'community' },
      names: ['人secretary'],
      unacknowledged: 1,
      unanswered: 0,
      since: '2026-12-08T01:00:00.000Z',
    },
  ])
  // What they were told leads to this list, by the inbox and by the message alike.
  const [[noun, what, subject] = ['', '', '']] = await toldBelow('street-secretary')
  expect(subject).toBe(one.id)
  expect(whereTold(noun, what, subject, false)).toBe(`/pages/letter/late?of=${one.id}`)
  expect(pageOf(noun, 'duty', subject, what)).toBe(`pages/letter/late?of=${one.id}`)
  expect(whereTold('letter', 'reply-late', subject, false)).toBe(`/pages/letter/one?id=${one.id}`)
  expect(await late('street-secretary', 'd-e')).toEqual([one.id])
  standAt('2026-12-24 09:00')
  expect((await offices('street-secretary'))[0]?.offices).toMatchObject([{ unacknowledged: 1, unanswered: 1 }])
  expect(await late('street-secretary', 'd-e')).toEqual([one.id, other.id])
  const said = JSON.stringify([
    await offices('street-secretary'),
    await callAs('street-secretary', 'letter', 'late', { area: 'd-e' }),
  ])
  for (const secret of ['一句谁也不该', '人wang', '人li']) expect(said).not.toContain(secret)
  // Two levels up it is another's to see to; whoever oversees nothing hears of nothing.
  expect(await offices('supervisor')).toMatchObject([{ area: { id: 'd' }, offices: [] }])
  for (const who of ['secretary', 'deputy', 'street-deputy', 'dispatcher', 'wang'])
    expect(await offices(who)).toEqual([])
  // Answered, nothing is late there any more.
  await one.answered()
  await other.answered()
  expect((await offices('street-secretary'))[0]?.offices).toEqual([])
})

it('a letter about the level above is late in nobody’s list there, but in that of the level above it', async () => {
  standAt('2026-11-23 09:00')
  const letter = await aLetter('wang', { about: { unit: null, person: personId('street-secretary') } })
  const before = JSON.stringify([await offices('street-secretary'), await late('street-secretary', 'd-e')])
  standAt('2026-12-30 09:00')
  await tick()
  expect(JSON.stringify([await offices('street-secretary'), await late('street-secretary', 'd-e')])).toBe(before)
  expect((await toldBelow('street-secretary')).filter(([, , id]) => id === letter.id)).toEqual([])
  // It lies with the community: its own secretary is told, and so is the district, over the head of the street.
  expect((await toldBelow('supervisor')).map(([, , id]) => id)).toContain(letter.id)
  expect((await offices('supervisor'))[0]?.offices).toMatchObject([{ office: { id: 'd-e-1' }, unacknowledged: 1 }])
  expect(await late('supervisor', 'd')).toEqual([letter.id])
})
