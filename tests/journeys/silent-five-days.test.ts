import { fireTimer } from '../builders/cloud'
import { onTheWall, pass, standAt } from '../builders/clock'
import { aTicket, good } from '../builders/story'
import { useDistrict } from '../builders/use-district'

useDistrict()
const tick = async (): Promise<number> =>
  good((await fireTimer('ticket', 'ticket-due')) as { ok: true; data: { done: number } }).done

it('asked for more, silent five days, back on the desk and never refused for it', async () => {
  standAt('2026-11-23 09:00')
  const story = await aTicket('wang', { text: '灯坏了' })
  pass({ hours: 1 })
  await story.must('dispatcher', 'ask', { question: '是哪一盏灯?' })
  expect(await story.seen('wang')).toMatchObject({
    state: 'need-info',
    question: '是哪一盏灯?',
    can: ['attach', 'supply', 'withdraw'],
  })
  expect(onTheWall((await story.seen('wang')).due)).toBe('2026-11-28 10:00')

  pass({ days: 4, hours: 23 })
  expect(await tick()).toBe(0)
  pass({ hours: 1 })
  expect(await tick()).toBe(1)
  // Delivered twice, it changes nothing twice.
  expect(await tick()).toBe(0)

  const back = await story.seen('dispatcher')
  expect(back).toMatchObject({ state: 'submitted', version: 3 })
  expect(back.entries.at(-1)).toMatchObject({ road: 'supply', who: { role: 'rule' }, data: { silent: true } })
  // The clock of acceptance stood still: one of its two hours is left.
  expect(onTheWall(back.due)).toBe('2026-11-28 11:00')
})

it('answered in time, the clock goes on with what was left', async () => {
  standAt('2026-11-23 09:00')
  const story = await aTicket('wang')
  pass({ hours: 1 })
  await story.must('dispatcher', 'ask', { question: '是哪一盏灯?' })
  pass({ days: 2 })
  await story.must('wang', 'supply', { text: '北门左边第二盏。' })
  expect(onTheWall((await story.seen('wang')).due)).toBe('2026-11-25 11:00')
  expect((await story.seen('dispatcher')).entries.at(-1)).toMatchObject({ road: 'supply', text: '北门左边第二盏。' })
  pass({ days: 10 })
  expect(await tick()).toBe(0)
})

it('fourteen days without a rating: closed as not rated, or called back by lot; never satisfied', async () => {
  standAt('2026-11-23 09:00')
  const all = []
  for (let i = 0; i < 12; i += 1) all.push(await (await aTicket('wang')).upTo('answered'))
  pass({ days: 13, hours: 23 })
  expect(await tick()).toBe(0)
  pass({ hours: 1 })
  expect(await tick()).toBe(12)
  const seen = await Promise.all(all.map((story) => story.seen('wang')))
  const closed = seen.filter((ticket) => ticket.state === 'closed')
  expect(closed.length).toBeGreaterThan(6)
  for (const ticket of closed) expect(ticket).toMatchObject({ ending: 'not-rated', rating: null })
  for (const ticket of seen.filter((each) => each.state !== 'closed')) expect(ticket.state).toBe('callback')
})
