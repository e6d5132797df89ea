import { randomUUID } from 'node:crypto'
import { callAs } from '../builders/cloud'
import { pass, standAt } from '../builders/clock'
import { hireOperators } from '../builders/operators'
import { clearRoster, monday, plan, shift, told, wire } from '../builders/roster'
import { assignmentId, personId } from '../builders/small-district'
import { good } from '../builders/story'
import { useDistrict } from '../builders/use-district'

const { rows } = useDistrict()
const people = (list: readonly { person: { name: string } }[]): string[] => list.map((each) => each.person.name)

beforeAll(() => hireOperators(rows, ['yue', 'min', 'bo']))
beforeEach(async () => {
  await clearRoster(rows)
  standAt('2026-11-23 09:00')
})

describe('who is on', () => {
  it('is planned by a supervisor, seen by staff by name, and by a resident not', async () => {
    const planned = good(await plan('supervisor', ...monday()))
    expect(planned).toMatchObject({ planned: 2, gaps: [] })
    const seen = good(await callAs('dispatcher', 'roster', 'now', {}))
    expect(seen).toMatchObject({ desk: 'staffed', area: { id: 'd' }, gap: { from: wire('2026-11-24 08:00') } })
    expect([people(seen.on), people(seen.next)]).toEqual([['人yue'], ['人min']])
    for (const who of ['wang', 'member', null])
      expect(good(await callAs(who, 'roster', 'now', {}))).toEqual({
        area: { id: 'd', name: '试验区', kind: 'district' },
        desk: 'staffed',
        on: [],
        next: [],
        gap: null,
        handOver: null,
        mine: null,
      })
    expect(
      await callAs('wang', 'roster', 'shifts', { from: wire('2026-11-23 00:00'), to: wire('2026-11-24 00:00') }),
    ).toMatchObject({ code: 'not-yours' })
  })

  it('is none where no roster is kept, and empty where nobody stands', async () => {
    expect(good(await callAs('wang', 'roster', 'now', { area: 'd-e-1' }))).toMatchObject({ area: null, desk: 'none' })
    good(await plan('administrator', shift('yue', '2026-11-24 08:00', '2026-11-24 20:00')))
    expect(good(await callAs('wang', 'roster', 'now', { area: 'd-e-1' }))).toMatchObject({ desk: 'empty' })
  })

  it('is B while A is away, and A when back', async () => {
    good(await plan('supervisor', ...monday(), shift('bo', '2026-11-23 08:00', '2026-11-23 20:00', 'B')))
    good(
      await callAs('yue', 'person', 'set-away', { assignment: assignmentId('yue'), until: wire('2026-11-23 12:00') }),
    )
    const seen = good(await callAs('operator', 'roster', 'now', {}))
    expect([people(seen.on), seen.gap?.from]).toEqual([['人bo'], wire('2026-11-24 08:00')])
    pass({ hours: 3 })
    expect(people(good(await callAs('operator', 'roster', 'now', {})).on)).toEqual(['人yue'])
  })
})

describe('planning', () => {
  it('twice with the same ids plans once; another shift under an id is refused', async () => {
    const shifts = monday()
    good(await plan('supervisor', ...shifts))
    expect(good(await plan('supervisor', ...shifts)).planned).toBe(0)
    const [first] = shifts
    if (!first) throw new Error('a shift')
    expect(await plan('supervisor', { ...first, post: 'B' })).toMatchObject({ code: 'same-id-other-body' })
    expect(await rows('select 1 from shift')).toHaveLength(2)
  })

  it('puts nobody in two places: in one call, in two, on two rosters, or at once', async () => {
    good(await plan('supervisor', ...monday()))
    expect(await plan('supervisor', shift('yue', '2026-11-23 19:30', '2026-11-23 23:00'))).toMatchObject({
      code: 'already-on-shift',
      detail: { person: personId('yue') },
    })
    expect(
      await plan(
        'supervisor',
        shift('bo', '2026-11-25 08:00', '2026-11-25 20:00'),
        shift('bo', '2026-11-25 19:00', '2026-11-25 23:00'),
      ),
    ).toMatchObject({ code: 'already-on-shift' })
    // Back to back is no overlap.
    good(await plan('supervisor', shift('yue', '2026-11-24 08:00', '2026-11-24 20:00')))
    const street = { ...shift('yue', '2026-11-24 12:00', '2026-11-24 16:00') }
    expect(await callAs('supervisor', 'roster', 'plan', { area: 'd-e', shifts: [street] })).toMatchObject({
      code: 'already-on-shift',
    })
    const race = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        callAs('supervisor', 'roster', 'plan', {
          area: i % 2 ? 'd' : 'd-w',
          shifts: [shift('bo', '2026-11-26 08:00', '2026-11-26 20:00')],
        }),
      ),
    )
    expect(race.filter((reply) => reply.ok)).toHaveLength(1)
    expect(await rows(`select 1 from shift where person_id = $1`, [personId('bo')])).toHaveLength(1)
  })

  it.each([
    ['handler-a', 'not-yours'],
    ['operator', 'not-yours'],
    ['secretary', 'not-yours'],
    ['wang', 'not-yours'],
  ])('is not for %s', async (who, code) => expect(await plan(who, ...monday())).toMatchObject({ code }))

  it('takes operators of the area alone, and all of a call or nothing of it', async () => {
    const reply = await plan('administrator', ...monday(), shift('handler-a', '2026-11-25 08:00', '2026-11-25 20:00'))
    expect(reply).toMatchObject({ code: 'not-an-operator', detail: { person: personId('handler-a') } })
    expect(await rows('select 1 from shift')).toEqual([])
    expect(await rows('select 1 from roster')).toEqual([])
  })

  it('refuses what is over, too long, too short, and half a minute', async () => {
    expect(await plan('supervisor', shift('yue', '2026-11-22 08:00', '2026-11-22 20:00'))).toMatchObject({
      code: 'shift-is-over',
    })
    expect(await plan('supervisor', shift('yue', '2026-11-24 08:00', '2026-11-25 09:00'))).toMatchObject({
      code: 'shift-too-long',
    })
    const half = { ...shift('yue', '2026-11-24 08:00', '2026-11-24 20:00'), from: '2026-11-24T00:00:30.000Z' }
    expect(await plan('supervisor', half)).toMatchObject({
      code: 'bad-input',
      detail: { issues: [{ code: 'bad-minute' }] },
    })
  })

  it('says at once which gap a cancelled shift leaves, and tells whose it was', async () => {
    const shifts = monday()
    good(await plan('supervisor', ...shifts))
    const cancelled = good(await callAs('supervisor', 'roster', 'cancel', { shift: shifts[1]?.id ?? '' }))
    expect(cancelled.gaps).toEqual([{ from: wire('2026-11-23 20:00'), to: wire('2026-11-24 08:00'), missing: [] }])
    expect(await told(rows, 'min')).toEqual(['shift-cancelled', 'shifts-planned'])
    // One that runs ends now.
    expect(good(await callAs('supervisor', 'roster', 'cancel', { shift: shifts[0]?.id ?? '' })).gaps).toEqual([
      { from: wire('2026-11-23 09:00'), to: wire('2026-11-23 20:00'), missing: [] },
    ])
    expect(await callAs('operator', 'roster', 'cancel', { shift: shifts[0]?.id ?? '' })).toMatchObject({
      code: 'not-found',
    })
  })

  it('says at once which gap an absence opens, and closes it when it is taken back', async () => {
    good(await plan('supervisor', ...monday()))
    const id = randomUUID()
    const say = { id, area: 'd', from: wire('2026-11-23 22:00'), to: wire('2026-11-24 02:00'), reason: '家里有事' }
    const said = good(await callAs('min', 'roster', 'absence', say))
    expect(said.gaps).toMatchObject([
      { from: wire('2026-11-23 22:00'), to: wire('2026-11-24 02:00'), missing: [{ name: '人min' }] },
    ])
    expect(good(await callAs('min', 'roster', 'absence', say)).gaps).toEqual(said.gaps)
    expect(
      await callAs('yue', 'roster', 'absence', { ...say, id: randomUUID(), person: personId('min') }),
    ).toMatchObject({
      code: 'not-yours',
    })
    // Why, is for whoever plans and for themselves.
    const range = { from: wire('2026-11-23 00:00'), to: wire('2026-11-25 00:00') }
    expect(good(await callAs('min', 'roster', 'shifts', range)).absences.map((each) => [each.id, each.mine])).toEqual([
      [id, true],
    ])
    const reasons = async (who: string) =>
      good(await callAs(who, 'roster', 'shifts', range)).absences.map((each) => each.reason)
    expect([await reasons('supervisor'), await reasons('min'), await reasons('yue')]).toEqual([
      ['家里有事'],
      ['家里有事'],
      [null],
    ])
    good(await callAs('min', 'roster', 'end-absence', { absence: id }))
    expect(good(await callAs('min', 'roster', 'gaps', range)).gaps).toEqual([
      { from: wire('2026-11-24 08:00'), to: wire('2026-11-25 00:00'), missing: [] },
    ])
  })
})
