import { randomUUID } from 'node:crypto'
import { verifyChains } from '../../cloudfunctions/_matter/verify-chain'
import { pass, standAt } from '../builders/clock'
import { callAs, fireTimer } from '../builders/cloud'
import { hireOperators } from '../builders/operators'
import { clearRoster, monday, plan, shift, told, wire } from '../builders/roster'
import { assignmentId, personId } from '../builders/small-district'
import { good } from '../builders/story'
import { useDistrict } from '../builders/use-district'

const { rows, lines } = useDistrict()

beforeAll(() => hireOperators(rows, ['yue', 'min', 'bo']))
beforeEach(async () => {
  await clearRoster(rows)
  standAt('2026-11-23 09:00')
})

type Shift = ReturnType<typeof shift>
const own = async (): Promise<[Shift, Shift]> => {
  const [, night] = monday()
  const day = shift('bo', '2026-11-25 08:00', '2026-11-25 20:00')
  if (!night) throw new Error('a night')
  good(await plan('supervisor', night, day))
  return [night, day]
}
const ask = (who: string, given: Shift, other: string, back: Shift | null = null, id = randomUUID()) =>
  callAs(who, 'roster', 'ask-swap', {
    id,
    shift: given.id,
    other: personId(other),
    back: back?.id ?? null,
    note: '家里有事',
  })
const answer = (
  who: string,
  road: 'accept-swap' | 'decline-swap' | 'withdraw-swap',
  swap: string,
  version = 1,
  command = randomUUID(),
) => callAs(who, 'roster', road, { swap, version, command })
const standing = async (): Promise<string[]> =>
  (
    await rows<{ name: string }>('select p.name from shift s join person p on p.id = s.person_id order by s.from_at')
  ).map((row) => row.name)

it('two agree: both shifts change hands, both hear of it, those who plan too', async () => {
  const [night, day] = await own()
  const { id } = good(await ask('min', night, 'bo', day))
  const range = { from: wire('2026-11-23 00:00'), to: wire('2026-11-27 00:00') }
  const seen = async (who: string) => good(await callAs(who, 'roster', 'shifts', range)).swaps.map((each) => each.can)
  expect([await seen('bo'), await seen('min'), await seen('supervisor'), await seen('yue')]).toEqual([
    [['accept-swap', 'decline-swap']],
    [['withdraw-swap']],
    [[]],
    [],
  ])
  // What a message about it leads to: its roster, whoever reads, and wherever they work; in three statements at most.
  const led = await callAs('bo', 'roster', 'shifts', { ...range, of: id })
  expect(good(led)).toMatchObject({ area: { id: 'd' }, swaps: [{ id }] })
  expect((JSON.parse(lines.at(-1) ?? '{}') as { statements: number }).statements).toBeLessThanOrEqual(3)
  expect(await callAs('bo', 'roster', 'now', { of: randomUUID() })).toMatchObject({ code: 'not-found' })
  for (const who of ['yue', 'handler-a', 'wang'])
    expect(await answer(who, 'accept-swap', id)).toMatchObject({ code: 'not-found' })
  for (const who of ['min', 'supervisor'])
    expect(await answer(who, 'accept-swap', id)).toMatchObject({ code: 'not-yours' })
  const command = randomUUID()
  const accepted = good(await answer('bo', 'accept-swap', id, 1, command))
  // A reply that was lost, and asked for again: nothing changes hands a second time.
  expect(good(await answer('bo', 'accept-swap', id, 1, command))).toEqual(accepted)
  expect(await standing()).toEqual(['人bo', '人min'])
  expect([await told(rows, 'bo'), await told(rows, 'min')]).toEqual([
    ['shifts-planned', 'swap-asked'],
    ['shifts-planned', 'swap-accepted'],
  ])
  expect(await told(rows, 'supervisor')).toEqual(['swap-made'])
  expect((await verifyChains({ query: rows })).broken).toEqual([])
})

it('accepted and withdrawn at once: one of both', async () => {
  const [night] = await own()
  const { id } = good(await ask('min', night, 'bo'))
  const both = await Promise.all([answer('bo', 'accept-swap', id), answer('min', 'withdraw-swap', id)])
  expect(both.filter((reply) => reply.ok)).toHaveLength(1)
  expect(await standing()).toEqual([both[0].ok ? '人bo' : '人min', '人bo'])
})

it('is not made where somebody would stand in two places, has begun, changed hands, or left', async () => {
  const [night] = await own()
  const long = shift('bo', '2026-11-24 06:00', '2026-11-24 12:00')
  good(await plan('supervisor', long))
  expect(await ask('min', night, 'bo')).toMatchObject({ code: 'already-on-shift' })
  // Taking that very shift back is no overlap.
  const swap = good(await ask('min', night, 'bo', long))
  expect(await ask('min', night, 'yue')).toMatchObject({ code: 'swap-asked-already' })
  expect(await ask('min', night, 'min')).toMatchObject({ code: 'needs-another-person' })
  expect(await ask('yue', night, 'bo')).toMatchObject({ code: 'shift-changed' })
  expect(await ask('handler-a', night, 'bo')).toMatchObject({ code: 'not-found' })
  good(await callAs('administrator', 'person', 'dismiss', { assignment: assignmentId('min') }))
  expect(await answer('bo', 'accept-swap', swap.id)).toMatchObject({ code: 'not-an-operator' })
  await rows('update assignment set to_at = null')
  good(await callAs('supervisor', 'roster', 'cancel', { shift: night.id }))
  expect(await answer('bo', 'accept-swap', swap.id)).toMatchObject({ code: 'shift-changed' })
  good(await answer('bo', 'decline-swap', swap.id))
  expect(await answer('bo', 'accept-swap', swap.id, 2)).toMatchObject({ code: 'wrong-state' })
})

it('lapses when nobody answered before the first shift began, once', async () => {
  const [night] = await own()
  const swap = good(await ask('min', night, 'bo'))
  pass({ hours: 10 })
  await fireTimer('roster', 'roster-watch')
  expect(await rows('select state from swap')).toEqual([{ state: 'asked' }])
  pass({ hours: 1 })
  expect(await answer('bo', 'accept-swap', swap.id)).toMatchObject({ code: 'shift-begun' })
  await fireTimer('roster', 'roster-watch')
  await fireTimer('roster', 'roster-watch')
  expect(await rows('select state, version from swap')).toEqual([{ state: 'lapsed', version: 2 }])
  expect((await told(rows, 'min')).filter((what) => what === 'swap-lapsed')).toHaveLength(1)
  // The shift can be asked for no more, and stands where it stood.
  expect(await standing()).toEqual(['人min', '人bo'])
})

it('one id is one question', async () => {
  const [night] = await own()
  const id = randomUUID()
  const all = await Promise.all(Array.from({ length: 5 }, () => ask('min', night, 'bo', null, id)))
  expect(new Set(all.map((reply) => good(reply).number)).size).toBe(1)
  expect(await ask('min', night, 'yue', null, id)).toMatchObject({ code: 'same-id-other-body' })
})
