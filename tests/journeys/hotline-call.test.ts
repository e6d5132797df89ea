import { randomUUID } from 'node:crypto'
import { verifyChains } from '../../cloudfunctions/_matter/verify-chain'
import { callAs, fireTimer } from '../builders/cloud'
import { aPublished } from '../builders/article'
import { aCall, boardOf, hireOperator, lamp } from '../builders/call-story'
import { pass, standAt } from '../builders/clock'
import { assignmentId, personId } from '../builders/small-district'
import { good } from '../builders/story'
import { useDistrict } from '../builders/use-district'

const { rows } = useDistrict()
const desk = assignmentId('operator')

beforeAll(() => hireOperator(rows, 'li'))
beforeEach(() => standAt('2026-11-23 09:00'))

describe('a call is taken', () => {
  it('typed while talking, filed as the caller’s own ticket, which the operator cannot rate', async () => {
    const call = await aCall('operator', '+86 139 0000 0009')
    expect((await boardOf()).calls).toMatchObject([
      { id: call.id, state: 'talking', mine: true, phone: '139****0009', caller: null },
    ])
    good(await callAs('operator', 'hotline', 'note', { call: call.id, revision: 1, draft: { text: '楼下的路灯' } }))
    pass({ minutes: 5 })
    await call.must('operator', 'file', { ...lamp, name: '刘奶奶' })
    expect(call).toMatchObject({
      state: 'filed',
      ticket: { number: expect.stringMatching(/^20261123-\d{6}$/) as string },
    })
    const [stored] = await rows(
      `select t.channel, t.filer_id, t.requester_id, t.first_asked_id, t.origin_noun, t.text, p.name, p.phone, c.draft, c.requester_id = t.requester_id as same
         from call c join ticket t on t.id = c.ticket_id join person p on p.id = t.requester_id where c.id = $1`,
      [call.id],
    )
    expect(stored).toMatchObject({
      channel: 'hotline',
      filer_id: personId('operator'),
      first_asked_id: personId('operator'),
      origin_noun: 'call',
      name: '刘奶奶',
      phone: '13900000009',
      draft: null,
      same: true,
    })
    const ticket = good(await callAs('operator', 'ticket', 'open', { ticket: call.ticket?.id ?? '' }))
    expect(ticket.can).not.toContain('rate')
    expect((await boardOf()).calls).toEqual([])
  })

  it('the same file sent twice is one ticket; another by the same call is refused', async () => {
    const call = await aCall()
    const command = randomUUID()
    const said = { call: call.id, version: call.version, command, ...lamp }
    const [one, two] = [
      await callAs('operator', 'hotline', 'file', said),
      await callAs('operator', 'hotline', 'file', said),
    ]
    expect(good(two)).toEqual(good(one))
    expect(await callAs('operator', 'hotline', 'file', { ...said, version: 2, command: randomUUID() })).toMatchObject({
      code: 'wrong-state',
    })
    expect(await rows('select id from ticket where origin_id = $1', [call.id])).toHaveLength(1)
  })

  it('started twice with one id is one call', async () => {
    const said = { id: randomUUID(), assignment: desk, phone: '13900000077' }
    const [one, two] = await Promise.all([
      callAs('operator', 'hotline', 'start', said),
      callAs('operator', 'hotline', 'start', said),
    ])
    expect(good(one)).toEqual(good(two))
    expect(await callAs('operator', 'hotline', 'start', { ...said, phone: null })).toMatchObject({
      code: 'same-id-other-body',
    })
    expect(await callAs('wang', 'hotline', 'start', { ...said, id: randomUUID() })).toMatchObject({
      code: 'not-your-assignment',
    })
    expect(
      await callAs('supervisor', 'hotline', 'start', { id: randomUUID(), assignment: assignmentId('supervisor') }),
    ).toMatchObject({
      code: 'no-queue-for-role',
    })
  })

  it('what is typed survives a crash, whatever order it comes in', async () => {
    const call = await aCall()
    const kept = (revision: number, text: string) =>
      callAs('operator', 'hotline', 'note', {
        call: call.id,
        revision,
        draft: { text, place: { text: '北门' }, emergency: 'fire' },
      })
    good(await kept(1, '楼'))
    good(await kept(3, '楼下的路灯坏了'))
    expect(await kept(2, '楼下')).toMatchObject({ code: 'draft-is-older' })
    good(await kept(3, '楼下的路灯坏了'))
    expect(await kept(3, '别的')).toMatchObject({ code: 'draft-is-older' })
    expect(await call.seen('operator')).toMatchObject({
      version: 1,
      revision: 3,
      draft: { text: '楼下的路灯坏了', place: { text: '北门', area: null }, emergency: 'fire', reply: '' },
      emergency: 'fire',
    })
    expect(await callAs('li', 'hotline', 'note', { call: call.id, revision: 9, draft: {} })).toMatchObject({
      code: 'not-yours',
    })
    expect(await callAs('wang', 'hotline', 'note', { call: call.id, revision: 9, draft: {} })).toMatchObject({
      code: 'not-found',
    })
    await call.must('operator', 'drop', { reason: 'silent' })
    expect(await call.seen('operator')).toMatchObject({ draft: null, reason: 'silent', can: [], canReveal: false })
  })

  it('an emergency is life and property, with a category or without', async () => {
    const urgencyOf = async (more: object) => {
      const call = await aCall()
      await call.must('operator', 'file', { ...lamp, emergency: 'fire', ...more })
      const [stored] = await rows('select urgency, state from ticket where id = $1', [call.ticket?.id])
      return stored
    }
    expect(await urgencyOf({})).toEqual({ urgency: 'life', state: 'submitted' })
    expect(await urgencyOf({ category: 'city-light-out', urgency: 'hard' })).toEqual({
      urgency: 'life',
      state: 'accepted',
    })
    expect(await urgencyOf({ category: 'city-light-out', emergency: null })).toEqual({
      urgency: 'ordinary',
      state: 'accepted',
    })
  })

  it('a consultation is answered at once from what is known, in one minute, and the caller alone may rate it', async () => {
    const card = await aPublished()
    const article = { id: card.id, version: 1 }
    await rows(`update person set phone = '13800000003' where id = $1`, [personId('zhao')])
    const call = await aCall('operator', '13800000003')
    pass({ minutes: 1 })
    // What is answered from must be what people can read now, in this very edition.
    for (const made of [
      { id: randomUUID(), version: 1 },
      { id: card.id, version: 2 },
    ])
      expect(
        await call.take('operator', 'answer-now', {
          text: '社保卡丢了怎么办?',
          place: { area: 'd-e-1' },
          reply: '请带身份证到社区办理补卡。',
          article: made,
        }),
      ).toMatchObject({ ok: false })
    await call.must('operator', 'answer-now', {
      text: '社保卡丢了怎么办?',
      place: { area: 'd-e-1' },
      reply: '请带身份证到社区办理补卡。',
      article,
    })
    expect(call).toMatchObject({ state: 'answered', ticket: { due: null } })
    const id = call.ticket?.id ?? ''
    const ticket = good(await callAs('zhao', 'ticket', 'open', { ticket: id }))
    expect(ticket).toMatchObject({ state: 'closed', ending: 'answered-at-once', kind: 'consult', channel: 'hotline' })
    expect(ticket.can).toContain('rate')
    expect(good(await callAs('operator', 'ticket', 'open', { ticket: id })).can).not.toContain('rate')
    expect(ticket.entries.at(-1)?.data).toMatchObject({ article })
    expect((await call.seen('operator')).entries.at(-1)?.data).toMatchObject({ article })
  })

  it('of a withheld number: filed for somebody who can never be rung back', async () => {
    const call = await aCall('operator', null)
    expect(await call.seen('operator')).toMatchObject({ phone: null, caller: null })
    await call.must('operator', 'file', lamp)
    const [person] = await rows('select p.phone from ticket t join person p on p.id = t.requester_id where t.id = $1', [
      call.ticket?.id,
    ])
    expect(person).toEqual({ phone: null })
    expect(good(await callAs('operator', 'hotline', 'caller', { assignment: desk, call: call.id }))).toMatchObject({
      phone: null,
      calls: [],
    })
  })
})

describe('promises', () => {
  it('a call that is not filed in half an hour, and one not rung back in an hour, are told once', async () => {
    const call = await aCall()
    await call.must('operator', 'hang-up', {})
    pass({ minutes: 29 })
    await fireTimer('hotline', 'hotline-due')
    const late = () =>
      rows(
        `select person_id, what, weight from telling where subject_id = $1 and what = 'file-late' order by person_id`,
        [call.id],
      )
    expect(await late()).toEqual([])
    pass({ minutes: 1 })
    await fireTimer('hotline', 'hotline-due')
    await fireTimer('hotline', 'hotline-due')
    pass({ minutes: 5 })
    await fireTimer('hotline', 'hotline-due')
    expect((await late()).map(({ person_id }) => person_id).sort()).toEqual(
      [personId('operator'), personId('supervisor')].sort(),
    )
    await call.must('operator', 'drop', { reason: 'test' })
  })
})

it('every history is whole', async () => {
  expect((await verifyChains({ query: rows })).broken).toEqual([])
})
