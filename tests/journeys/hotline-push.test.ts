import { randomUUID } from 'node:crypto'
import { verifyChains } from '../../cloudfunctions/_matter/verify-chain'
import { aCall, boardOf, hireOperator, lamp } from '../builders/call-story'
import { callAs, fireTimer } from '../builders/cloud'
import { pass, standAt } from '../builders/clock'
import { key, push } from '../builders/push'
import { Random, seed } from '../builders/random'
import { assignmentId, personId } from '../builders/small-district'
import { good } from '../builders/story'
import { useDistrict } from '../builders/use-district'

const { rows } = useDistrict()
const desk = assignmentId('operator')
const matter = { text: '楼下的路灯坏了三天', place: '小区北门', area: 'd-e-1-g' }
const iso = (seconds = 0): string => new Date(Date.now() + seconds * 1000).toISOString()
const body = (call: string, event: string, more: object = {}) => ({
  call,
  event,
  from: '13900000100',
  to: '83721000',
  at: iso(),
  startedAt: iso(-20),
  ...more,
})
const storedOf = (call: string) => rows<Record<string, unknown>>('select * from call where external_id = $1', [call])
const ticketsOf = (call: string) =>
  rows('select t.id from ticket t join call c on c.id = t.origin_id where c.external_id = $1', [call])

beforeAll(async () => {
  process.env.HOTLINE_PUSH_KEYS = `${key.id}:${key.secret}`
  await hireOperator(rows, 'li')
})
beforeEach(() => standAt('2026-11-23 09:00'))

describe('a call that the call centre tells of', () => {
  it('rings on the desk, is picked up by one of ours, and is one call to the end', async () => {
    const rung = await push(body('a-1', 'ringing'))
    expect(rung).toMatchObject({ status: 200, ok: true, call: { state: 'ringing' }, ticket: null })
    const id = rung.call?.id ?? ''
    expect((await boardOf()).calls).toMatchObject([{ id, state: 'ringing', isPushed: true, phone: '139****0100' }])
    good(await callAs('operator', 'hotline', 'pick-up', { call: id, version: 1, command: randomUUID() }))
    expect(await push(body('a-1', 'ringing'))).toMatchObject({ call: { id, state: 'talking' } })
    expect(await push(body('a-1', 'ended', { answeredAt: iso(-10), endedAt: iso(-1) }))).toMatchObject({
      call: { id, state: 'follow-up' },
    })
    const [stored] = await storedOf('a-1')
    expect(stored).toMatchObject({
      operator_id: personId('operator'),
      to_number: '83721000',
      began_at: new Date(iso(-20)),
      answered_at: new Date(iso(-10)),
      hung_up_at: new Date(iso(-1)),
    })
  })

  it('with its matter becomes the caller’s ticket, accepted at once when the category is ours', async () => {
    const told = await push(
      body('a-2', 'ended', {
        from: '13800000001',
        answeredAt: iso(-10),
        endedAt: iso(),
        matter: { ...matter, category: 'city-light-out' },
      }),
    )
    expect(told).toMatchObject({ status: 200, call: { state: 'filed' } })
    const [ticket] = await rows(
      'select state, channel, requester_id, filer_id, category_id, text, origin_noun from ticket where id = $1',
      [told.ticket?.id],
    )
    expect(ticket).toEqual({
      state: 'accepted',
      channel: 'hotline',
      requester_id: personId('wang'),
      filer_id: personId('wang'),
      category_id: 'city-light-out',
      text: matter.text,
      origin_noun: 'call',
    })
    expect(
      await rows(`select what from telling where subject_id = $1 and person_id = $2 and what = 'filed-for-you'`, [
        told.ticket?.id,
        personId('wang'),
      ]),
    ).toHaveLength(1)
  })

  it('without a place of ours waits for an operator, typed already', async () => {
    const told = await push(body('a-3', 'ended', { endedAt: iso(), matter: { ...matter, area: 'elsewhere' } }))
    expect(told).toMatchObject({ status: 200, call: { state: 'follow-up' }, ticket: null })
    const view = good(await callAs('operator', 'hotline', 'open', { call: told.call?.id ?? '' }))
    expect(view).toMatchObject({
      draft: { text: matter.text, place: { text: '小区北门' } },
      operator: null,
      can: ['take-over'],
    })
  })

  it('that nobody answered is missed after a minute, rung back within the hour, or told', async () => {
    const told = await push(body('a-4', 'ringing'))
    pass({ minutes: 1 })
    await fireTimer('hotline', 'hotline-due')
    const call = { call: told.call?.id ?? '', version: 2 }
    expect(good(await callAs('operator', 'hotline', 'open', { call: call.call }))).toMatchObject({
      state: 'missed',
      due: iso(3600),
    })
    pass({ hours: 1 })
    await fireTimer('hotline', 'hotline-due')
    await fireTimer('hotline', 'hotline-due')
    expect(await rows('select person_id, what from telling where subject_id = $1', [call.call])).toEqual([
      { person_id: personId('supervisor'), what: 'ring-back-late' },
    ])
    good(await callAs('operator', 'hotline', 'return-call', { ...call, command: randomUUID() }))
    // The end of the call that was missed, told late, does not cut off the one that rings them back.
    expect(await push(body('a-4', 'ended', { startedAt: iso(-3700), endedAt: iso(-3600) }))).toMatchObject({
      call: { state: 'talking' },
    })
    good(
      await callAs('operator', 'hotline', 'drop', {
        ...call,
        version: 3,
        command: randomUUID(),
        reason: 'unreachable',
      }),
    )
  })

  it('that was answered after all, as a late word says, is missed no more', async () => {
    await push(body('a-5', 'ringing'))
    pass({ minutes: 1 })
    await fireTimer('hotline', 'hotline-due')
    expect(
      await push(body('a-5', 'answered', { startedAt: iso(-80), answeredAt: iso(-55), agent: '8002' })),
    ).toMatchObject({
      call: { state: 'talking' },
    })
    expect((await storedOf('a-5'))[0]).toMatchObject({ operator_id: personId('li'), ended_at: null })
    await push(body('a-5', 'missed'))
    expect((await storedOf('a-5'))[0]).toMatchObject({ state: 'talking' })
  })

  it('of a withheld number is over when it is missed', async () => {
    expect(await push(body('a-6', 'missed', { from: 'anonymous', endedAt: iso() }))).toMatchObject({
      call: { state: 'missed' },
    })
    expect((await storedOf('a-6'))[0]).toMatchObject({ from_phone: null, due_at: null })
    expect((await storedOf('a-6'))[0]?.ended_at).not.toBeNull()
    expect((await boardOf()).calls?.some(({ phone }) => phone === null)).toBe(false)
  })
})

describe('in any order, however often', () => {
  const random = new Random(seed)
  it(`40 calls told in shuffled, doubled pieces come to one end, with one ticket each (seed ${seed})`, async () => {
    for (let n = 0; n < 40; n += 1) {
      const name = `s-${n}`
      const times = { from: `1391000${1000 + n}`, startedAt: iso(-60), answeredAt: iso(-50) }
      const pieces = [
        body(name, 'ringing', { ...times, answeredAt: null }),
        body(name, 'answered', times),
        body(name, 'ended', { ...times, endedAt: iso(-5) }),
        body(name, 'ended', { ...times, endedAt: iso(-5), matter }),
      ]
      const told = [...pieces, ...pieces].sort(() => random.next() - 0.5)
      for (const piece of told) expect((await push(piece)).status).toBe(200)
      const [stored, ...more] = await storedOf(name)
      expect(more).toEqual([])
      expect(stored).toMatchObject({
        state: 'filed',
        began_at: new Date(iso(-60)),
        answered_at: new Date(iso(-50)),
        hung_up_at: new Date(iso(-5)),
      })
      expect(await ticketsOf(name)).toHaveLength(1)
    }
  })
})

describe('a call that an operator wrote down by hand', () => {
  it('is the very one that the call centre tells of within ten minutes, and keeps what was typed', async () => {
    const call = await aCall('operator', '13900000201')
    good(await callAs('operator', 'hotline', 'note', { call: call.id, revision: 1, draft: { text: '楼下' } }))
    const told = await push(body('b-1', 'ringing', { from: '+8613900000201' }))
    expect(told.call).toMatchObject({ id: call.id, state: 'talking' })
    await call.must('operator', 'file', lamp)
    expect(
      await push(body('b-1', 'ended', { from: '13900000201', answeredAt: iso(-9), endedAt: iso(), matter })),
    ).toMatchObject({
      call: { id: call.id, state: 'filed' },
      ticket: { id: call.ticket?.id },
    })
    expect(await ticketsOf('b-1')).toHaveLength(1)
  })

  it('after the call centre told of it, is that one; a second call says so', async () => {
    const told = await push(body('b-2', 'ringing', { from: '13900000202' }))
    const joined = await aCall('operator', '13900000202')
    expect(joined).toMatchObject({ id: told.call?.id, state: 'talking', version: 2 })
    const apart = good(
      await callAs('li', 'hotline', 'start', {
        id: randomUUID(),
        assignment: assignmentId('li'),
        phone: '13900000202',
        apart: true,
      }),
    )
    expect(apart.id).not.toBe(joined.id)
    // Started again by the same operator, the one that is theirs already is not taken twice.
    expect((await aCall('operator', '13900000202')).id).not.toBe(joined.id)
  })

  it('and that was over before this one rang is another one', async () => {
    const call = await aCall('operator', '13900000205')
    await call.must('operator', 'drop', { reason: 'silent' })
    pass({ minutes: 2 })
    expect((await push(body('b-5', 'ringing', { from: '13900000205' }))).call?.id).not.toBe(call.id)
  })

  it('longer ago is another one', async () => {
    const call = await aCall('operator', '13900000203')
    pass({ minutes: 11 })
    expect((await push(body('b-3', 'ringing', { from: '13900000203' }))).call?.id).not.toBe(call.id)
  })

  it('the same start, joined and sent twice, is answered twice alike', async () => {
    await push(body('b-4', 'ringing', { from: '13900000204' }))
    const said = { id: randomUUID(), assignment: desk, phone: '13900000204' }
    const one = good(await callAs('operator', 'hotline', 'start', said))
    expect(good(await callAs('operator', 'hotline', 'start', said))).toEqual(one)
  })
})

it('every history is whole', async () => {
  const verified = await verifyChains({ query: rows })
  expect(verified.broken).toEqual([])
  expect(verified.matters).toBeGreaterThan(80)
})
