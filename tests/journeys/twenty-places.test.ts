import { verifyChains } from '../../cloudfunctions/_matter/verify-chain'
import { anActivity, atHour, published, type Activity } from '../builders/activity-story'
import { onTheWall, pass, standAt } from '../builders/clock'
import { callAs, fireTimer } from '../builders/cloud'
import { personId } from '../builders/small-district'
import { good } from '../builders/story'
import { useDistrict } from '../builders/use-district'

const { rows } = useDistrict()
const people = Array.from({ length: 35 }, (_, n) => `neighbour-${String(n).padStart(2, '0')}`)
const of = (n: number): string => people[n] ?? ''

const tick = async (): Promise<void> => void good(await fireTimer('activity', 'activity-due'))

const told = async (who: string, what: string, { id }: Activity): Promise<number> =>
  (
    await rows('select 1 from telling where person_id = $1 and what = $2 and subject_id = $3', [
      personId(who),
      what,
      id,
    ])
  ).length

/** What the counts on the activity say must be what the places say. */
const counted = async ({ id }: Activity): Promise<void> => {
  const [row] = await rows<Record<string, number>>(
    `select seated, waiting, (select count(*)::int from place p where p.activity_id = a.id and p.state in ('held', 'going', 'came')) as taken,
            (select count(*)::int from place p where p.activity_id = a.id and p.state = 'waiting') as wait
       from activity a where id = $1`,
    [id],
  )
  expect([row?.['seated'], row?.['waiting']]).toEqual([row?.['taken'], row?.['wait']])
}

it('an activity with 20 places and 35 who want them', async () => {
  standAt('2026-11-23 09:00')
  const draft = await anActivity({ startsAt: atHour(54), endsAt: atHour(56) })
  // Nobody hears of a draft.
  expect(await callAs('wang', 'activity', 'open', { activity: draft.id })).toMatchObject({ code: 'not-found' })
  expect(await draft.join('wang')).toMatchObject({ code: 'not-found' })
  const activity = await draft.must('publish', {})
  expect(good(await callAs(null, 'activity', 'list', { area: 'd-e-1-g' })).items).toMatchObject([{ id: activity.id }])

  // All at once: twenty have a place, fifteen wait, each in a turn of their own; said twice it is said once.
  const replies = await Promise.all(people.flatMap((who) => [activity.join(who), activity.join(who)]))
  expect(replies.filter((reply) => !reply.ok)).toEqual([])
  const seen = await activity.seen('wang')
  expect(seen).toMatchObject({ seated: 20, waiting: 15, mine: null, canReveal: false })
  expect(JSON.stringify(seen)).not.toContain(personId(of(0)))
  const line = (
    await rows<{ uid: string }>(
      `select i.uid from place p join identity i on i.person_id = p.person_id where p.activity_id = $1 and p.state = 'waiting' order by p.turn`,
      [activity.id],
    )
  ).map(({ uid }) => uid.slice(4))
  expect(line).toHaveLength(15)
  expect((await activity.seen(line[3] ?? '')).mine).toMatchObject({ state: 'waiting', ahead: 3 })
  const [first = '', second = '', third = '', fourth = ''] = line
  const going = people.filter((who) => !line.includes(who))

  // A freed place goes to the next, held for twelve hours, told once.
  good(await activity.leave(going[0] ?? ''))
  good(await activity.leave(going[0] ?? ''))
  expect(await told(first, 'place-held', activity)).toBe(1)
  const held = (await activity.seen(first)).mine
  expect(held).toMatchObject({ state: 'held' })
  // Nine in the evening is quiet: what would end then ends at ten the next morning.
  expect(onTheWall(held?.holdUntil)).toBe('2026-11-24 10:00')
  good(await activity.confirm(first))
  expect((await activity.seen(first)).mine).toMatchObject({ state: 'going', holdUntil: null })

  // The second says nothing: at ten it goes to the third, who leaves, and at once to the fourth.
  good(await activity.leave(going[1] ?? ''))
  pass({ hours: 24 })
  await tick()
  expect((await activity.seen(second)).mine).toMatchObject({ state: 'held' })
  pass({ hours: 1 })
  expect(await activity.confirm(second)).toMatchObject({ code: 'hold-is-over' })
  await tick()
  await tick()
  expect((await activity.seen(second)).mine).toMatchObject({ state: 'lapsed' })
  expect(await told(second, 'place-lapsed', activity)).toBe(1)
  expect(await told(third, 'place-held', activity)).toBe(1)
  good(await activity.leave(third))
  expect((await activity.seen(fourth)).mine).toMatchObject({ state: 'held' })
  good(await activity.confirm(fourth))
  // Whoever let it lapse may ask again, at the end of the line.
  expect(good(await activity.join(second))).toMatchObject({ state: 'waiting', ahead: 11 })
  await counted(activity)

  // Two places more, for the next two in turn.
  const now = await activity.seen('community-worker')
  await activity.must('edit', {
    title: now.title,
    place: now.place,
    text: now.text,
    startsAt: now.startsAt,
    endsAt: now.endsAt,
    quota: 22,
  })
  expect(await activity.seen('wang')).toMatchObject({ quota: 22, seated: 22, waiting: 10 })
  expect(await told(line[4] ?? '', 'place-held', activity)).toBe(1)
  expect(await told(line[5] ?? '', 'place-held', activity)).toBe(1)
  expect(await told(line[6] ?? '', 'place-held', activity)).toBe(0)
  const tooFew = { title: now.title, place: now.place, startsAt: now.startsAt, endsAt: now.endsAt, quota: 5 }
  expect(await activity.take('community-worker', 'edit', tooFew)).toMatchObject({
    code: 'less-than-seated',
    detail: { seated: 22 },
  })

  // By the clock it begins; holds end with it, and nothing is offered any more.
  pass({ hours: 29 })
  await tick()
  expect(await activity.seen('wang')).toMatchObject({ state: 'running', seated: 20, waiting: 10 })
  await counted(activity)
  // Who waited takes what is free; who comes after it is full hears so.
  expect(good(await activity.join(line[6] ?? ''))).toMatchObject({ state: 'going' })
  expect(good(await activity.join(line[7] ?? ''))).toMatchObject({ state: 'going' })
  expect(await activity.join('wang')).toMatchObject({ code: 'activity-full' })

  // The door: the leader taps, or shows six digits that change each minute.
  const door = good(await callAs('community-worker', 'activity', 'roster', { activity: activity.id })).people
  expect(door.filter(({ state }) => state === 'going')).toHaveLength(22)
  expect(await rows(`select 1 from reveal where noun = 'activity' and subject_id = $1`, [activity.id])).toHaveLength(1)
  expect(await callAs(first, 'activity', 'roster', { activity: activity.id })).toMatchObject({ code: 'not-yours' })
  const { digits, until } = good(await callAs('community-worker', 'activity', 'digits', { activity: activity.id }))
  expect(digits).toMatch(/^\d{6}$/)
  expect(Date.parse(until) - Date.now()).toBe(60_000)
  expect(await callAs(first, 'activity', 'digits', { activity: activity.id })).toMatchObject({ code: 'not-yours' })
  const byCode = (who: string, said: string) =>
    callAs(who, 'activity', 'check-in-code', { activity: activity.id, digits: said })
  const wrong = String((Number(digits) + 1) % 1_000_000).padStart(6, '0')
  expect(await byCode(first, wrong)).toMatchObject({ code: 'wrong-check-in-code' })
  expect(good(await byCode(first, ` ${digits.slice(0, 3)} ${digits.slice(3)}`))).toMatchObject({ state: 'came' })
  expect(good(await byCode(first, wrong))).toMatchObject({ state: 'came' })
  // Five tries in ten minutes; then not even the right digits help, but the leader does.
  for (let n = 0; n < 5; n += 1) expect(await byCode(fourth, wrong)).toMatchObject({ code: 'wrong-check-in-code' })
  expect(await byCode(fourth, digits)).toMatchObject({ code: 'too-many-tries' })
  expect(
    good(await callAs('community-worker', 'activity', 'check-in', { activity: activity.id, person: personId(fourth) })),
  ).toMatchObject({ state: 'came' })
  // The digits of the minute before still fit, those of two minutes before no more.
  pass({ hours: 1 / 60 })
  expect(good(await byCode(line[6] ?? '', digits))).toMatchObject({ state: 'came' })
  pass({ hours: 1 / 60 })
  expect(await byCode(line[7] ?? '', digits)).toMatchObject({ code: 'wrong-check-in-code' })
  // A tap too many is taken back. Nobody checks in who has no place.
  const undo = { activity: activity.id, person: personId(line[6] ?? '') }
  expect(good(await callAs('secretary', 'activity', 'undo', undo))).toMatchObject({ state: 'going' })
  expect(await byCode(line[9] ?? '', digits)).toMatchObject({ code: 'wrong-state' })

  pass({ hours: 2 })
  await tick()
  expect(await activity.seen('community-worker')).toMatchObject({ state: 'ended', came: 2 })
  expect(await told('community-worker', 'record-it', activity)).toBe(1)
  expect(onTheWall((await activity.seen('secretary')).recordDue)).toBe('2026-12-02 17:02')
  // A tap that was forgotten at the door is made up for before the record.
  good(
    await callAs('community-worker', 'activity', 'check-in', {
      activity: activity.id,
      person: personId(line[7] ?? ''),
    }),
  )
  await activity.must('record', {
    minutes: 120,
    forWhom: '住三栋的张奶奶',
    apart: [{ person: personId(fourth), minutes: 60 }],
  })
  expect(
    await rows(
      'select person_id, minutes from place where activity_id = $1 and minutes is not null order by minutes, person_id',
      [activity.id],
    ),
  ).toEqual([
    { person_id: personId(fourth), minutes: 60 },
    ...[personId(first), personId(line[7] ?? '')].sort().map((id) => ({ person_id: id, minutes: 120 })),
  ])
  // Each who came has a service record of it, vouched for by who led it; for whom is masked.
  expect(
    await rows(
      `select requester_id, half_hours, state, origin_noun, for_whom from service_record where origin_id = $1 order by half_hours, requester_id`,
      [activity.id],
    ),
  ).toEqual(
    [[personId(fourth), 2], ...[personId(first), personId(line[7] ?? '')].sort().map((id) => [id, 4])].map(
      ([id, halves]) => ({
        requester_id: id,
        half_hours: halves,
        state: 'vouched',
        origin_noun: 'activity',
        for_whom: expect.any(String) as string,
      }),
    ),
  )
  // Who did not come is marked as nothing.
  expect((await activity.seen(line[6] ?? '')).mine).toMatchObject({ state: 'going', minutes: null })
  expect(good(await callAs(first, 'activity', 'mine', {})).items).toMatchObject([
    { id: activity.id, mine: { state: 'came', minutes: 120 } },
  ])
  expect(good(await callAs('wang', 'activity', 'list', { area: 'd', when: 'past' })).items).toMatchObject([
    { id: activity.id, state: 'recorded' },
  ])
  expect((await verifyChains({ query: rows })).broken).toEqual([])
})

it('is cancelled: everybody who has or waits for a place is told once, with the reason', async () => {
  standAt('2026-11-23 09:00')
  const activity = await published({ quota: 2 })
  for (const who of people.slice(0, 4)) good(await activity.join(who))
  good(await activity.leave(of(0)))
  expect(await activity.take('wang', 'cancel', { reason: '下雨。' })).toMatchObject({ code: 'not-yours' })
  await activity.must('cancel', { reason: '明天有大雨。' })
  for (const who of people.slice(1, 4)) expect(await told(who, 'activity-cancelled', activity)).toBe(1)
  // Who had left hears nothing.
  expect(await told(of(0), 'activity-cancelled', activity)).toBe(0)
  expect(await activity.seen(of(1))).toMatchObject({ state: 'cancelled', reason: '明天有大雨。', can: [] })
  expect(await activity.join('wang')).toMatchObject({ code: 'activity-not-open' })
  const file = good(await callAs(of(1), 'activity', 'calendar', { activity: activity.id }))
  expect(file.text).toContain('STATUS:CANCELLED')
  expect(file.name).toMatch(/^H20261123-\d{6}\.ics$/)
})

it('a start that comes nearer ends what is held; who does not lead learns nothing of another’s place', async () => {
  standAt('2026-11-23 09:00')
  const activity = await published({ quota: 1, startsAt: atHour(30), endsAt: atHour(32) })
  for (const who of [of(0), of(1)]) good(await activity.join(who))
  // Waiting or unknown: a stranger hears the same.
  for (const person of [personId(of(1)), personId('zhao')])
    for (const road of ['check-in', 'undo'] as const)
      expect(await callAs(of(2), 'activity', road, { activity: activity.id, person })).toMatchObject({
        code: 'not-yours',
      })
  good(await activity.leave(of(0)))
  const { title, place } = await activity.seen(of(1))
  await activity.must('edit', { title, place, quota: 1, startsAt: atHour(3), endsAt: atHour(5) })
  expect(onTheWall((await activity.seen(of(1))).mine?.holdUntil)).toBe('2026-11-23 12:00')
  // It should have begun and the timer is late: whoever waits takes what is free.
  for (const who of [of(2), of(3)]) good(await activity.join(who))
  good(await activity.leave(of(1)))
  pass({ hours: 4 })
  good(await activity.leave(of(2)))
  expect(good(await activity.join(of(3)))).toMatchObject({ state: 'going' })
  expect(await activity.join(of(4))).toMatchObject({ code: 'activity-full' })
  await counted(activity)
})
