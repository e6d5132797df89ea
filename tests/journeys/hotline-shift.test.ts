import { randomUUID } from 'node:crypto'
import { verifyChains } from '../../cloudfunctions/_matter/verify-chain'
import { callAs } from '../builders/cloud'
import { aCall, boardOf, hireOperator, lamp } from '../builders/call-story'
import { pass, standAt } from '../builders/clock'
import { plan, shift } from '../builders/roster'
import { assignmentId, personId } from '../builders/small-district'
import { good } from '../builders/story'
import { useDistrict } from '../builders/use-district'

const { rows, lines } = useDistrict()
const desk = assignmentId('operator')

beforeAll(() => hireOperator(rows, 'li'))
beforeEach(() => standAt('2026-11-23 09:00'))

describe('a shift is handed over with two open calls', () => {
  it('one to a colleague by name, one to whoever comes; both are told, and neither is lost', async () => {
    const [named, left] = [await aCall('operator', '13900000031'), await aCall('operator', '13900000032')]
    for (const call of [named, left]) await call.must('operator', 'hang-up', {})
    good(await callAs('operator', 'hotline', 'note', { call: left.id, revision: 1, draft: { text: '等对方找门牌号' } }))
    await named.must('operator', 'hand-over', { to: personId('li'), note: '还要问门牌号' })
    await left.must('operator', 'hand-over', { note: '对方晚些再说' })
    expect(await named.take('operator', 'file', lamp)).toMatchObject({ code: 'not-yours' })
    const told = await rows('select subject_id, what, at_night from telling where person_id = $1 order by what', [
      personId('li'),
    ])
    expect(told).toEqual([
      { subject_id: named.id, what: 'handed-to-you', at_night: true },
      { subject_id: left.id, what: 'left-for-the-desk', at_night: true },
    ])
    pass({ minutes: 10 })
    await left.must('li', 'take-over', {})
    expect((await left.seen('li')).draft?.text).toBe('等对方找门牌号')
    for (const call of [named, left]) await call.must('li', 'file', lamp)
    const view = await named.seen('li')
    expect(view.entries.map((entry) => entry.road)).toEqual(['start', 'hang-up', 'hand-over', 'file'])
    expect(view.entries[2]).toMatchObject({ note: '还要问门牌号', who: { name: '人operator', role: 'operator' } })
  })

  it('what is left for the desk is told to whoever comes next by the roster, and to nobody else', async () => {
    good(
      await plan(
        'administrator',
        shift('operator', '2026-11-23 08:00', '2026-11-23 20:00'),
        shift('li', '2026-11-23 20:00', '2026-11-24 08:00'),
      ),
    )
    const heard = async (call: string) =>
      (
        await rows<{ person_id: string }>(
          `select person_id from telling where subject_id = $1 and what = 'left-for-the-desk'`,
          [call],
        )
      ).map((row) => row.person_id)
    const early = await aCall('operator', '13900000033')
    await early.must('operator', 'hand-over', { note: '对方要查了再说' })
    expect(await heard(early.id)).toEqual([personId('li')])
    // Away as long as the call lies there, the roster names nobody: everybody of the desk hears.
    await rows('update assignment set away_until = $2 where id = $1', [assignmentId('li'), '2026-11-25T00:00:00Z'])
    const lost = await aCall('operator', '13900000034')
    await lost.must('operator', 'hand-over', { note: '请接' })
    expect(await heard(lost.id)).toContain(personId('operator-b'))
    await rows('update assignment set away_until = null where id = $1', [assignmentId('li')])
    await rows('truncate roster cascade')
  })

  it('not to somebody who is no operator, or is away', async () => {
    const call = await aCall()
    expect(await call.take('operator', 'hand-over', { to: personId('wang'), note: '请接' })).toMatchObject({
      code: 'not-an-operator',
    })
    await rows('update assignment set away_until = $2 where id = $1', [assignmentId('li'), '2026-11-24T00:00:00Z'])
    expect(await call.take('operator', 'hand-over', { to: personId('li'), note: '请接' })).toMatchObject({
      code: 'not-an-operator',
    })
    expect((await call.seen('operator')).operators.map(({ id }) => id).sort()).toEqual(
      [personId('operator'), personId('operator-b')].sort(),
    )
    await rows('update assignment set away_until = null where id = $1', [assignmentId('li')])
  })

  it('of two who take it over at once, one has it', async () => {
    const call = await aCall()
    await call.must('operator', 'hand-over', { note: '下班了' })
    const take = (who: string) =>
      callAs(who, 'hotline', 'take-over', { call: call.id, version: call.version, command: randomUUID() })
    const replies = await Promise.all([take('li'), take('operator')])
    expect(replies.filter((reply) => reply.ok)).toHaveLength(1)
    expect(replies.filter((reply) => !reply.ok && reply.code === 'stale-version')).toHaveLength(1)
  })
})

describe('the board', () => {
  it('is sent again only when something changed, in two statements', async () => {
    const call = await aCall('li', '13900000081')
    const first = await boardOf()
    lines.length = 0
    expect(await boardOf('operator', first.seen)).toEqual({ seen: first.seen, calls: null })
    expect((JSON.parse(lines[0] ?? '{}') as { statements: number }).statements).toBe(2)
    await call.must('li', 'hang-up', {})
    const next = await boardOf('operator', first.seen)
    expect(next.calls?.find(({ id }) => id === call.id)).toMatchObject({ state: 'follow-up', mine: false })
    expect((await boardOf('supervisor')).calls?.some(({ id }) => id === call.id)).toBe(true)
    await call.must('li', 'drop', { reason: 'wrong-number', note: '打错' })
  })

  it('keeps the history by day, page by page', async () => {
    standAt('2027-05-01 23:59')
    const made: string[] = []
    for (let i = 0; i < 5; i += 1) {
      const call = await aCall('li', `1390000009${i}`)
      await call.must('li', 'drop', { reason: 'test' })
      made.unshift(call.id)
      pass({ minutes: 0.5 })
    }
    const read = async (day: string | null, after: string | null = null) =>
      good(await callAs('operator', 'hotline', 'calls', { assignment: desk, day, after, limit: 2 }))
    const page = await read('2027-05-01')
    // Midnight in China falls between the second and the third.
    expect(page.items.map(({ id }) => id)).toEqual(made.slice(3))
    expect(page.next).toBeNull()
    const next = await read('2027-05-02')
    expect(next.items).toHaveLength(2)
    expect([...next.items, ...(await read('2027-05-02', next.next)).items].map(({ id }) => id)).toEqual(
      made.slice(0, 3),
    )
    expect((await read(null)).items.map(({ id }) => id)).toEqual(made.slice(0, 2))
  })
})

it('every history is whole', async () => {
  expect((await verifyChains({ query: rows })).broken).toEqual([])
})
