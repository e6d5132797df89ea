import { callAs } from '../builders/cloud'
import { onTheWall, pass, standAt } from '../builders/clock'
import { aTicket, good } from '../builders/story'
import { useDistrict } from '../builders/use-district'

const { rows } = useDistrict()

it('a broken lamp, from a tap to an honest rating', async () => {
  standAt('2026-11-23 09:00')
  const story = await aTicket('wang', { isPublic: true, text: '我叫王秀兰,3栋2单元门口路灯坏了,电话138 0013 8000。' })
  expect(await story.seen('wang')).toMatchObject({
    state: 'submitted',
    relation: 'requester',
    entries: [{ road: 'submit' }],
  })
  expect(onTheWall((await story.seen('wang')).due)).toBe('2026-11-23 11:00')
  expect((await story.seen('wang')).number).toMatch(/^20261123-\d{6}$/)

  pass({ hours: 1 })
  await story.accepted()
  await story.dispatched()
  expect(await story.seen('wang')).toMatchObject({
    state: 'dispatched',
    lead: { unitName: '路灯管理所', handler: null },
  })
  expect(onTheWall((await story.seen('wang')).due)).toBe('2026-11-23 12:00')

  pass({ hours: 1 })
  await story.claimed()
  await story.contacted()
  expect(await story.seen('wang')).toMatchObject({ state: 'handling', lead: { handler: { name: '人handler-a' } } })
  // Five working days after Monday.
  expect(onTheWall((await story.seen('wang')).due)).toBe('2026-11-30 18:00')

  pass({ days: 2 })
  await story.settled()
  // Until a verifier has let it through, the resident has no answer, and nobody else either.
  const waiting = await story.seen('wang')
  expect(waiting.settlement).toBeNull()
  expect(JSON.stringify(waiting)).not.toContain('已于今天上午换好')
  expect(good(await callAs('li', 'ticket', 'nearby', { area: 'd-e-1' })).items).toEqual([])

  pass({ hours: 3 })
  await story.answered()
  expect(await story.seen('wang')).toMatchObject({
    state: 'answered',
    settlement: { outcome: 'fixed', reply: '您好,路灯已于今天上午换好,晚上可以亮了。' },
    can: ['rate'],
  })

  pass({ hours: 10 })
  await story.must('wang', 'rate', { solved: 'yes', level: 'very-satisfied', words: '师傅很好。' })
  expect(await story.seen('wang')).toMatchObject({
    state: 'closed',
    ending: 'rated',
    rating: { solved: 'yes', level: 'very-satisfied', words: '师傅很好。' },
  })
  expect((await story.seen('wang')).entries.map((entry) => entry.road)).toEqual([
    'submit',
    'accept',
    'dispatch',
    'claim',
    'contact',
    'settle',
    'answer',
    'rate',
  ])

  // The neighbours learn what was done, not of whom nor where exactly.
  const [shown] = good(await callAs('li', 'ticket', 'nearby', { area: 'd-e-1-g' })).items
  expect(shown).toMatchObject({ area: { id: 'd-e-1' }, unit: '路灯管理所' })
  expect(JSON.stringify(shown)).not.toMatch(/王秀兰|3栋|138|北门/)
  const [clocks] = await rows<{ late: number }>(
    `select count(*)::int as late from ticket, jsonb_array_elements(clocks) c where (c ->> 'met') > (c ->> 'due')`,
  )
  expect(clocks?.late).toBe(0)
})

it('said twice, by a double tap or an hour later, it is one matter; with other words it is refused', async () => {
  standAt('2026-11-23 09:00')
  const said = { id: '6f1c2a34-5b6d-4e7f-8a90-b1c2d3e4f506', text: '路灯坏了', place: { area: 'd-e-1' } }
  const taps = await Promise.all(Array.from({ length: 5 }, () => callAs('wang', 'ticket', 'submit', said)))
  expect(new Set(taps.map((reply) => JSON.stringify(good(reply)))).size).toBe(1)
  pass({ hours: 1 })
  expect(good(await callAs('wang', 'ticket', 'submit', said))).toMatchObject({
    number: good(taps[0] ?? (await callAs('wang', 'ticket', 'submit', said))).number,
  })
  expect(await callAs('wang', 'ticket', 'submit', { ...said, text: '路灯又坏了' })).toMatchObject({
    code: 'same-id-other-body',
  })
  expect(await callAs('li', 'ticket', 'submit', said)).toMatchObject({ code: 'same-id-other-body' })
  expect(await rows('select 1 from ticket where id = $1', [said.id])).toHaveLength(1)
})
