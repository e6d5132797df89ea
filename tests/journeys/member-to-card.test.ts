import { randomUUID } from 'node:crypto'
import { verifyChains } from '../../cloudfunctions/_matter/verify-chain'
import { callAs, fireTimer } from '../builders/cloud'
import { onTheWall, pass, standAt } from '../builders/clock'
import { assignmentId, personId } from '../builders/small-district'
import { serving } from '../builders/serving'
import { good } from '../builders/story'
import { useDistrict } from '../builders/use-district'

const { rows } = useDistrict()
const { must, step, memberHere, post, claim, record, draft } = serving(rows)
const live = async (who: string, area: string) =>
  rows('update person set home_id = $2 where id = $1', [personId(who), area])

it('a member, from registration to a card that a stranger checks', async () => {
  standAt('2026-11-23 09:00')
  const duty = await post()
  await live('wang', 'd-e-1-g')
  // Home shows the vacancy; whoever is registered nowhere hears why they cannot take it.
  expect(good(await callAs('wang', 'service', 'vacancies', {}))).toMatchObject({
    items: [{ id: duty, left: 2, mayClaim: false }],
    more: 0,
  })
  expect(good(await callAs('wang', 'service', 'duty', { duty }))).toMatchObject({
    mayClaim: false,
    whyNot: 'not-registered-here',
  })
  expect(await claim('wang', duty)).toMatchObject({ code: 'not-registered-here' })
  await memberHere('wang')
  const seen = good(await callAs('wang', 'service', 'duty', { duty }))
  expect(seen).toMatchObject({ mayClaim: true, whyNot: null, from: '2026-11-01', to: '2026-12-31' })
  expect(seen.pledge.length).toBeGreaterThan(5)
  expect(good(await callAs('wang', 'service', 'vacancies', {})).items).toMatchObject([{ id: duty, mayClaim: true }])
  expect(good(await callAs(null, 'service', 'duty', { duty }))).toMatchObject({ mayClaim: false, mine: null, can: [] })

  const pledge = good(await claim('wang', duty, { pledge: '我每周三来浇花。' }))
  expect(pledge.state).toBe('serving')
  expect(await claim('wang', duty)).toMatchObject({ code: 'claimed-already' })
  expect(good(await callAs('wang', 'service', 'duties', {})).items).toMatchObject([{ id: duty, mayClaim: false }])
  expect(good(await callAs('wang', 'service', 'my-pledges', {})).items).toMatchObject([
    { id: pledge.id, name: '人wang' },
  ])
  expect(good(await callAs('community-worker', 'service', 'pledges', { duty })).items).toMatchObject([
    { name: '人****' },
  ])
  expect(await callAs('li', 'service', 'pledge', { pledge: pledge.id })).toMatchObject({ code: 'not-found' })

  // A record: what and how long. The leader, then the community.
  const made = good(await record('wang', pledge.id, { forWhom: '帮3栋2单元李阿姨，13800138000' }))
  const [mine] = good(await callAs('wang', 'service', 'my-records', {})).items
  expect(mine).toMatchObject({ state: 'submitted', hours: 1.5, on: '2026-11-23', context: { name: '门口护花', duty } })
  expect(mine?.forWhom).not.toMatch(/3栋|李阿姨|138/)
  expect(good(await callAs('community-worker', 'service', 'to-vouch', {})).items).toMatchObject([
    { id: made.id, name: '人****' },
  ])
  expect(await step('secretary', 'record', 'vouch', made.id)).toMatchObject({ code: 'not-yours' })
  await must('community-worker', 'record', 'vouch', made.id)
  expect(await step('community-worker', 'record', 'confirm', made.id)).toMatchObject({ code: 'needs-another-person' })
  const waiting = good(await callAs('secretary', 'service', 'queue', { assignment: assignmentId('secretary') })).items
  expect(waiting).toMatchObject([{ id: made.id, can: ['confirm', 'reject'] }])
  expect(
    good(await callAs('secretary', 'service', 'counts', { assignment: assignmentId('secretary') })).states,
  ).toEqual({ vouched: 1, submitted: 0 })
  await must('secretary', 'record', 'confirm', made.id)

  // The card.
  const { code } = good(await callAs('wang', 'service', 'new-code', { command: randomUUID() }))
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/)
  const card = good(await callAs('wang', 'service', 'card', {}))
  expect(card).toMatchObject({
    name: '人wang',
    community: { id: 'd-e-1' },
    hours: 1.5,
    records: 1,
    years: [{ year: 2026, kind: 'duty', hours: 1.5, records: 1 }],
    posts: [{ name: '门口护花', state: 'serving' }],
    thanks: null,
    code: { code, community: '一社区', hours: 1.5, records: 1 },
  })
  const checked = good(
    await callAs(null, 'service', 'verify-card', { code: `${code.slice(0, 5)} ${code.slice(5).toLowerCase()}` }),
  )
  expect(checked).toEqual({
    valid: true,
    community: '一社区',
    asOf: '2026-11-23T01:00:00.000Z',
    hours: 1.5,
    records: 1,
  })
  expect(JSON.stringify(checked)).not.toMatch(new RegExp(`wang|${personId('wang')}|护花`))
  expect(
    await callAs(null, 'service', 'verify-card', { code: `${code.slice(0, 25)}${code.endsWith('0') ? '1' : '0'}` }),
  ).toMatchObject({
    code: 'not-found',
  })

  // What comes later is not told by an old code; a new code says it, and the old one only that it was withdrawn.
  pass({ days: 1 })
  const more = good(await record('wang', pledge.id, { hours: 2 }))
  await must('community-worker', 'record', 'vouch', more.id)
  await must('secretary', 'record', 'confirm', more.id)
  expect(good(await callAs('zhao', 'service', 'verify-card', { code })).hours).toBe(1.5)
  const command = randomUUID()
  const [one, two] = await Promise.all([1, 2].map(() => callAs('wang', 'service', 'new-code', { command })))
  expect(one && two && good(one)).toEqual(two && good(two))
  expect(good(await callAs(null, 'service', 'verify-card', { code }))).toEqual({
    valid: false,
    community: null,
    asOf: null,
    hours: null,
    records: null,
  })
  const next = good(await callAs('wang', 'service', 'card', {})).code?.code ?? ''
  expect(good(await callAs(null, 'service', 'verify-card', { code: next }))).toMatchObject({
    valid: true,
    hours: 3.5,
    records: 2,
  })
  // What turns out not to have been so is told by no code any more.
  await must('secretary', 'record', 'reject', made.id, { reason: '那天下雨，没有浇花。' })
  expect(good(await callAs(null, 'service', 'verify-card', { code: next }))).toMatchObject({ hours: 2, records: 1 })
  good(await callAs('wang', 'service', 'withdraw-code', {}))
  expect(good(await callAs(null, 'service', 'verify-card', { code: next })).valid).toBe(false)
})

it('a term runs: it begins, is over, is reported on, is rated by neighbours, and ends', async () => {
  standAt('2027-01-04 09:00')
  await memberHere('zhao')
  const duty = await post({ from: '2027-01-06', to: '2027-03-31', kind: 'patrol', name: '夜间巡逻' })
  const pledge = good(await claim('zhao', duty))
  expect(pledge.state).toBe('pledged')
  expect(await record('zhao', pledge.id)).toMatchObject({ code: 'not-serving' })
  pass({ days: 3 })
  good(await fireTimer('service', 'service-due'))
  expect(good(await callAs('zhao', 'service', 'pledge', { pledge: pledge.id }))).toMatchObject({
    state: 'serving',
    canRecord: true,
  })
  expect(await step('zhao', 'pledge', 'report', pledge.id, { text: '三个月来每晚巡逻一次。' })).toMatchObject({
    code: 'too-early',
  })
  pass({ days: 85 })
  good(await fireTimer('service', 'service-due'))
  expect(good(await callAs('zhao', 'service', 'pledge', { pledge: pledge.id })).can).toEqual(['hand-back', 'report'])
  expect(
    (await rows(`select 1 from telling where what = 'report-asked' and person_id = $1`, [personId('zhao')])).length,
  ).toBe(1)
  // A post whose term is over closes by itself, and nobody new takes it.
  expect(good(await callAs(null, 'service', 'duty', { duty })).state).toBe('closed')
  await must('zhao', 'pledge', 'report', pledge.id, { text: '我叫人zhao，三个月巡逻四十次，电话 13900000000。' })
  const [told] = good(await callAs(null, 'service', 'reports', { community: 'd-e-1' })).items
  expect(told).toMatchObject({ duty: '夜间巡逻', figure: { rated: null, helped: null } })
  expect(told?.text).not.toMatch(/zhao|139/)
  expect(onTheWall(told?.rateUntil)).toBe('2027-04-16 09:00')

  const verdict = { pledge: pledge.id, helped: 'yes', level: 'satisfied' } as const
  expect(await callAs('zhao', 'service', 'rate', verdict)).toMatchObject({ code: 'own-report' })
  expect(await callAs('li', 'service', 'rate', verdict)).toMatchObject({ code: 'not-a-resident-here' })
  for (let n = 0; n < 10; n += 1) {
    const who = `rater-${n}`
    good(await callAs(who, 'person', 'me', {}))
    await live(who, 'd-e-1-g')
    if (n === 9) {
      // Nine are not shown, to anybody.
      expect(good(await callAs('zhao', 'service', 'pledge', { pledge: pledge.id })).figure.rated).toBeNull()
      expect(good(await callAs('zhao', 'service', 'card', {})).thanks).toBeNull()
    }
    good(await callAs(who, 'service', 'rate', n < 9 ? verdict : { ...verdict, helped: 'no' }))
    good(await callAs(who, 'service', 'rate', n < 9 ? verdict : { ...verdict, helped: 'no' }))
    expect(await callAs(who, 'service', 'rate', { ...verdict, level: 'very-unsatisfied' })).toMatchObject({
      code: 'rated-already',
    })
  }
  const { figure } = good(await callAs('zhao', 'service', 'pledge', { pledge: pledge.id }))
  expect(figure).toMatchObject({ rated: 10, helped: 9, satisfied: 10 })
  expect(figure.low).toBeCloseTo(0.596, 2)
  pass({ days: 15 })
  good(await fireTimer('service', 'service-due'))
  expect(good(await callAs('zhao', 'service', 'pledge', { pledge: pledge.id })).state).toBe('ended')
  expect(await callAs('li', 'service', 'rate', verdict)).toMatchObject({ code: 'rating-time-is-over' })
})

it('a standing post stands once; places are never fewer than are taken; a place that is given back is free again', async () => {
  standAt('2027-05-10 09:00')
  const term = { from: '2027-05-01', to: '2027-08-31' }
  const first = good(await draft({ ...term, kind: 'mediation', quota: 1 }))
  expect(await draft({ ...term, kind: 'mediation' })).toMatchObject({ code: 'standing-already' })
  expect(await callAs('zhao', 'service', 'duty', { duty: first.id })).toMatchObject({ code: 'not-found' })
  expect(await claim('zhao', first.id)).toMatchObject({ code: 'not-found' })
  expect(await draft(term, 'member')).toMatchObject({ code: 'not-yours' })
  expect(await draft({ ...term, leader: personId('wang') })).toMatchObject({ code: 'unknown-leader' })
  good(await draft({ ...term, leader: personId('grid-leader') }))
  expect(
    good(await callAs('secretary', 'service', 'leaders', { community: 'd-e-1' })).people.map(({ role }) => role),
  ).toEqual(expect.arrayContaining(['grid-leader', 'secretary', 'community-worker']))
  await must('secretary', 'duty', 'open-duty', first.id)
  const held = good(await claim('zhao', first.id))
  expect(await claim('member', first.id)).toMatchObject({ code: 'no-place-left' })
  await must('secretary', 'duty', 'resize', first.id, { quota: 2 })
  const second = good(await claim('member', first.id))
  expect(await step('secretary', 'duty', 'resize', first.id, { quota: 1 })).toMatchObject({
    code: 'places-are-taken',
    detail: { taken: 2 },
  })
  expect(await step('secretary', 'duty', 'close-duty', first.id)).toMatchObject({ code: 'places-are-taken' })
  await must('zhao', 'pledge', 'hand-back', held.id, { reason: '要出差' })
  await must('secretary', 'pledge', 'release', second.id, { reason: '岗位合并' })
  expect(
    (
      await rows(`select what from telling where person_id = $1 and subject_id = $2`, [personId('member'), second.id])
    ).map((row) => row['what']),
  ).toEqual(['released'])
  expect(good(await callAs(null, 'service', 'duty', { duty: first.id })).left).toBe(2)
  good(await claim('zhao', first.id))
  expect(
    good(
      await callAs('secretary', 'service', 'kept-duties', { assignment: assignmentId('secretary'), state: 'open' }),
    ).items.map(({ id }) => id),
  ).toContain(first.id)
  expect(good(await callAs(null, 'service', 'duties', { area: 'd-e' })).items.map(({ id }) => id)).toContain(first.id)
  expect(good(await callAs(null, 'service', 'duties', { area: 'd-w' })).items).toEqual([])
})

it('every chain is whole', async () => {
  expect((await verifyChains({ query: rows })).broken).toEqual([])
})
