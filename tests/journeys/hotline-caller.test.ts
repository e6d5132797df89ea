import { randomUUID } from 'node:crypto'
import { verifyChains } from '../../cloudfunctions/_matter/verify-chain'
import { callAs } from '../builders/cloud'
import { aCall, boardOf, hireOperator, lamp } from '../builders/call-story'
import { pass, standAt } from '../builders/clock'
import { assignmentId, personId } from '../builders/small-district'
import { good } from '../builders/story'
import { useDistrict } from '../builders/use-district'

const { rows } = useDistrict()
const desk = assignmentId('operator')
const caller = async (phone: string) => good(await callAs('operator', 'hotline', 'caller', { assignment: desk, phone }))

beforeAll(() => hireOperator(rows, 'li'))
beforeEach(() => standAt('2026-11-23 09:00'))

describe('the screen pop', () => {
  it('brings up who rings, what of theirs is open, what was, and how often they rang', async () => {
    expect(await caller('13800000001')).toMatchObject({
      caller: { name: '人****', isBound: true },
      open: [],
      past: [],
      calls: [],
      repeats: 0,
    })
    const first = await aCall('operator', '13800000001')
    await first.must('operator', 'file', lamp)
    pass({ minutes: 1 })
    const second = await aCall('operator', '13800000001')
    await second.must('operator', 'drop', { reason: 'duplicate' })
    const pop = await caller('138 0000 0001')
    expect(pop).toMatchObject({
      phone: '138****0001',
      open: [{ id: first.ticket?.id, area: { id: 'd-e-1' }, state: 'submitted' }],
      past: [],
      repeats: 2,
    })
    expect(pop.calls.map(({ id }) => id)).toEqual([second.id, first.id])
    const third = await aCall('operator', '13800000001')
    expect(good(await callAs('operator', 'hotline', 'caller', { assignment: desk, call: third.id })).repeats).toBe(2)
    expect(await callAs('operator', 'hotline', 'caller', { assignment: desk })).toMatchObject({ code: 'one-of-both' })
    expect(
      await callAs('supervisor', 'hotline', 'caller', { assignment: assignmentId('supervisor'), phone: '13800000001' }),
    ).toMatchObject({
      code: 'no-queue-for-role',
    })
    await third.must('operator', 'drop', { reason: 'duplicate' })
  })

  it('shows the number only by a reveal, which is written down', async () => {
    const call = await aCall('operator', '13900000044')
    expect(JSON.stringify([await call.seen('operator'), await boardOf()])).not.toContain('13900000044')
    expect(good(await callAs('operator', 'hotline', 'reveal', { call: call.id }))).toEqual({
      name: '',
      phone: '13900000044',
    })
    expect(await rows(`select person_id from reveal where noun = 'call' and subject_id = $1`, [call.id])).toEqual([
      { person_id: personId('operator') },
    ])
    expect(await callAs('supervisor', 'hotline', 'reveal', { call: call.id })).toMatchObject({ code: 'not-yours' })
    expect(await callAs('dispatcher', 'hotline', 'reveal', { call: call.id })).toMatchObject({ code: 'not-found' })
    await call.must('operator', 'drop', { reason: 'test' })
  })
})

describe('what it repeats', () => {
  it('is what is open in the same community with the same words, in the last two weeks', async () => {
    standAt('2027-03-01 09:00')
    const lampCall = await aCall('operator', '13900000051')
    await lampCall.must('operator', 'file', { ...lamp, text: '北门路灯不亮了' })
    const other = await aCall('operator', '13900000052')
    await other.must('operator', 'file', { ...lamp, text: '楼上漏水到我家厨房' })
    const far = await aCall('operator', '13900000053')
    await far.must('operator', 'file', { text: '北门路灯不亮了', place: { area: 'd-w-1' } })
    const similar = async (text: string, area = 'd-e-1-g') =>
      good(await callAs('operator', 'hotline', 'similar', { assignment: desk, area, text })).items
    expect((await similar('小区北门的路灯不亮')).map(({ id }) => id)).toEqual([lampCall.ticket?.id])
    expect(await similar('小区北门的路灯不亮', 'd-e')).toEqual([])
    expect((await similar('北门路灯', 'd-w-1')).map(({ id }) => id)).toEqual([far.ticket?.id])
    expect(await callAs('operator', 'hotline', 'similar', { assignment: desk, area: 'x', text: '灯' })).toMatchObject({
      code: 'unknown-area',
    })
    pass({ days: 15 })
    expect(await similar('小区北门的路灯不亮')).toEqual([])
  })
})

describe('recusal', () => {
  it('whoever is complained about hears of call and ticket no more: not the operator, not the whole hotline', async () => {
    standAt('2027-04-01 09:00')
    const about = await aCall('li', '13900000061')
    good(await callAs('li', 'hotline', 'note', { call: about.id, revision: 1, draft: { text: '你们那个坐席骂人' } }))
    await about.must('li', 'file', {
      ...lamp,
      text: '你们那个坐席骂人',
      kind: 'complaint',
      about: { person: personId('operator') },
    })
    const all = async (who: string) =>
      good(await callAs(who, 'hotline', 'calls', { assignment: assignmentId(who), day: '2027-04-01' })).items.map(
        ({ id }) => id,
      )
    expect(await all('li')).toEqual([about.id])
    expect(await all('supervisor')).toEqual([about.id])
    expect(await all('operator')).toEqual([])
    expect(await callAs('operator', 'hotline', 'open', { call: about.id })).toMatchObject({ code: 'not-found' })
    expect(await caller('13900000061')).toMatchObject({
      caller: { isBound: false },
      open: [],
      past: [],
      calls: [],
      repeats: 0,
    })
    expect(
      await rows(`select 1 from telling where subject_id = $1 and person_id = $2`, [
        about.ticket?.id,
        personId('operator'),
      ]),
    ).toEqual([])
    // A dispatcher finds out later whom a matter is about: the call it came from is lost from sight with it.
    const later = await aCall('li', '13900000062')
    await later.must('li', 'file', lamp)
    expect(await all('operator')).toEqual([later.id])
    good(await callAs('supervisor', 'hotline', 'open', { call: later.id }))
    await rows('update ticket set recused_units = $2 where id = $1', [later.ticket?.id, ['u-hotline']])
    expect(await all('operator')).toEqual([])
    expect(await callAs('operator', 'hotline', 'open', { call: later.id })).toMatchObject({ code: 'not-found' })
  })

  it('nobody handles their own call, whatever hat they wear', async () => {
    await rows(`update person set phone = '13900000070' where id = $1`, [personId('operator')])
    const own = await callAs('operator', 'hotline', 'start', {
      id: randomUUID(),
      assignment: desk,
      phone: '13900000070',
    })
    expect(own).toMatchObject({ code: 'not-yours' })
    const call = await aCall('li', '13900000070')
    expect(await callAs('operator', 'hotline', 'open', { call: call.id })).toMatchObject({ code: 'not-found' })
    expect((await boardOf()).calls?.some(({ id }) => id === call.id)).toBe(false)
    expect((await call.seen('li')).operators.map(({ id }) => id)).not.toContain(personId('operator'))
    await call.must('li', 'drop', { reason: 'test' })
  })
})

it('every history is whole', async () => {
  expect((await verifyChains({ query: rows })).broken).toEqual([])
})
