import { randomUUID } from 'node:crypto'
import { callAs, fireTimer } from '../builders/cloud'
import { pass, standAt } from '../builders/clock'
import { hireOperators } from '../builders/operators'
import { clearRoster, monday, plan, shift, told, wire } from '../builders/roster'
import { assignmentId, personId } from '../builders/small-district'
import { good } from '../builders/story'
import { useDistrict } from '../builders/use-district'

const { rows } = useDistrict()

beforeAll(() => hireOperators(rows, ['yue', 'min', 'bo']))
beforeEach(async () => {
  await clearRoster(rows)
  standAt('2026-11-23 09:00')
})

describe('a gap is told of', () => {
  it('three days, one day and two hours before and when it begins, each once, to those who can fill it', async () => {
    standAt('2026-11-20 09:00')
    const days = ['20', '21', '22', '23'].map((day, i) =>
      shift(
        i % 2 ? 'yue' : 'min',
        `2026-11-${day} 09:00`,
        i === 3 ? '2026-11-23 23:00' : `2026-11-${Number(day) + 1} 09:00`,
      ),
    )
    good(await plan('administrator', ...days))
    const heard: [string, string][] = []
    for (let at = 0; at < 24 * 4; at += 0.5) {
      await fireTimer('roster', 'roster-watch')
      await fireTimer('roster', 'roster-watch')
      const all = await told(rows, 'supervisor')
      const last = all.at(-1)
      if (last && all.length > heard.length)
        heard.push([last, new Date(Date.now() + 8 * 3_600_000).toISOString().slice(5, 16)])
      pass({ hours: 0.5 })
    }
    expect(heard).toEqual([
      ['gap-72', '11-20T23:00'],
      ['gap-24', '11-22T23:00'],
      ['gap-2', '11-23T21:00'],
      ['gap-now', '11-23T23:00'],
    ])
    const rowsOf = await rows<{ what: string; at_night: boolean; send: string }>(
      `select what, at_night, to_char(send_at at time zone 'Asia/Shanghai', 'MM-DD HH24:MI') as send from telling
        where person_id = $1 and noun = 'roster' and what like 'gap-%' order by made_at`,
      [personId('supervisor')],
    )
    // The far ones wait for the morning, the near ones do not.
    expect(rowsOf).toEqual([
      { what: 'gap-72', at_night: false, send: '11-21 08:00' },
      { what: 'gap-24', at_night: false, send: '11-23 08:00' },
      { what: 'gap-2', at_night: true, send: '11-23 21:00' },
      { what: 'gap-now', at_night: true, send: '11-23 23:00' },
    ])
    expect((await told(rows, 'operator')).filter((what) => what.startsWith('gap'))).toEqual([])
    expect((await told(rows, 'administrator')).filter((what) => what.startsWith('gap'))).toHaveLength(4)
  })

  it('again when it was closed and opens again, and at once when somebody is dismissed', async () => {
    const shifts = monday()
    good(await plan('supervisor', ...shifts, shift('bo', '2026-11-24 08:00', '2026-11-28 08:00'.replace('28', '25'))))
    await rows('truncate telling cascade')
    good(await callAs('supervisor', 'roster', 'cancel', { shift: shifts[1]?.id ?? '' }))
    await fireTimer('roster', 'roster-watch')
    const again = shift('min', '2026-11-23 20:00', '2026-11-24 08:00')
    good(await plan('supervisor', again))
    await fireTimer('roster', 'roster-watch')
    good(await callAs('supervisor', 'roster', 'cancel', { shift: again.id }))
    await fireTimer('roster', 'roster-watch')
    const gaps = (
      await rows<{ what: string; due_at: Date }>(
        `select what, due_at from telling where person_id = $1 and what like 'gap-%' and due_at = $2`,
        [personId('supervisor'), new Date(wire('2026-11-23 20:00'))],
      )
    ).map((row) => row.what)
    expect(gaps).toEqual(['gap-24', 'gap-24'])
    good(await callAs('administrator', 'person', 'dismiss', { assignment: assignmentId('yue') }))
    await fireTimer('roster', 'roster-watch')
    expect((await told(rows, 'supervisor')).filter((what) => what === 'gap-now')).toHaveLength(1)
  })
})

describe('hand-over', () => {
  const start = async () => {
    const shifts = monday()
    good(await plan('supervisor', ...shifts))
    standAt('2026-11-23 19:50')
    return { id: randomUUID(), shift: shifts[0]?.id ?? '' }
  }

  it('with two open calls: the note is asked for, the next one reads it and takes over, once', async () => {
    const { id, shift: own } = await start()
    const calls = [
      { id: randomUUID(), number: 'H20261123-000007' },
      { id: randomUUID(), number: 'H20261123-000009' },
    ]
    const note = { id, shift: own, open: 2, calls, text: null as string | null }
    expect(await callAs('yue', 'roster', 'hand-over', note)).toMatchObject({ code: 'note-missing' })
    expect(await callAs('yue', 'roster', 'hand-over', { ...note, text: '两件', open: 1 })).toMatchObject({
      code: 'open-calls-miscounted',
    })
    expect(await callAs('min', 'roster', 'hand-over', { ...note, text: '替她' })).toMatchObject({
      code: 'not-on-shift',
    })
    note.text = '棠湖停水的电话还会来，答复已拟好。'
    const made = good(await callAs('yue', 'roster', 'hand-over', note))
    expect(good(await callAs('yue', 'roster', 'hand-over', note))).toEqual(made)
    expect(await callAs('yue', 'roster', 'hand-over', { ...note, id: randomUUID() })).toMatchObject({
      code: 'handed-over-already',
    })
    expect(await told(rows, 'min')).toContain('handed-over')
    expect(good(await callAs('min', 'roster', 'now', {})).handOver).toMatchObject({ id, open: 2, calls })
    expect(await callAs('bo', 'roster', 'take-over', { handOver: id })).toMatchObject({ code: 'not-on-shift' })
    const taken = good(await callAs('min', 'roster', 'take-over', { handOver: id }))
    expect(taken.taken).toMatchObject({ person: { name: '人min' }, at: wire('2026-11-23 19:50') })
    expect(good(await callAs('min', 'roster', 'take-over', { handOver: id }))).toEqual(taken)
    expect(good(await callAs('operator', 'roster', 'notes', {})).notes).toEqual([taken])
    expect(good(await callAs('min', 'roster', 'now', {})).handOver).toBeNull()
  })

  it('is taken by one of two, never by its writer, and not in the middle of a shift', async () => {
    const { id, shift: own } = await start()
    good(
      await plan(
        'supervisor',
        shift('bo', '2026-11-23 20:00', '2026-11-24 08:00', 'B'),
        shift('yue', '2026-11-24 08:00', '2026-11-24 20:00'),
      ),
    )
    standAt('2026-11-23 17:00')
    const note = { id, shift: own, open: 0, text: '没有遗留。' }
    expect(await callAs('yue', 'roster', 'hand-over', note)).toMatchObject({ code: 'too-early' })
    standAt('2026-11-23 20:05')
    good(await callAs('yue', 'roster', 'hand-over', note))
    const both = await Promise.all(['min', 'bo'].map((who) => callAs(who, 'roster', 'take-over', { handOver: id })))
    expect(both.map((reply) => (reply.ok ? 'ok' : reply.code)).sort()).toEqual(['ok', 'taken-over-already'])
    standAt('2026-11-24 09:00')
    expect(await callAs('yue', 'roster', 'take-over', { handOver: id })).toMatchObject({ code: 'needs-another-person' })
  })
})
