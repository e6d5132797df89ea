import { verifyChains } from '../../cloudfunctions/_matter/verify-chain'
import { nouns } from '../../src/contract/nouns'
import { callRaw, fireTimer } from '../builders/cloud'
import { standAt } from '../builders/clock'
import { spoil } from '../builders/nasty'
import { isFull, Random, seed } from '../builders/random'
import { serving } from '../builders/serving'
import { servingPayloads, type Known } from '../builders/serving-payloads'
import { residents, staff } from '../builders/small-district'
import { useDistrict } from '../builders/use-district'

const COUNT = isFull ? 20_000 : 300
const { rows } = useDistrict()
const { memberHere, post, claim, record } = serving(rows)
const random = new Random(seed)
const people = [...residents, ...staff.map(([name]) => name), 'secretary', 'community-worker', 'wang', 'administrator']
const LEAK =
  /\bat .+:\d+:\d+|\.ts:\d|\b(?:select|insert into|update|delete from) \w|syntax error|duplicate key|violates|TypeError|RangeError/i

const ids = async (table: string): Promise<string[]> =>
  (await rows<{ id: string }>(`select id from ${table} order by changed_at desc limit 12`)).map((row) => row.id)

const look = async (): Promise<Known> => ({
  registrations: await ids('registration'),
  duties: await ids('service_duty'),
  pledges: await ids('service_pledge'),
  records: await ids('service_record'),
  diaries: (await rows<{ id: string }>('select id from diary limit 5')).map((row) => row.id),
})

it(`${COUNT} random payloads at those who serve: a result or a refusal with a code, never a fault (seed ${seed})`, async () => {
  standAt('2026-11-23 09:00')
  await memberHere('wang')
  const first = await claim('wang', await post({ quota: 20 }))
  if (first.ok) await record('wang', first.data.id)
  const heard = new Map<string, number>()
  let known = await look()
  for (let i = 0; i < COUNT; i += 1) {
    if (i % 40 === 0) {
      known = await look()
      for (const [noun, timer] of [
        ['member', 'member-due'],
        ['service', 'service-due'],
      ] as const)
        expect(await fireTimer(noun, timer)).toMatchObject({ ok: true })
    }
    const noun = random.pick(['member', 'service', 'service'] as const)
    const action = random.pick(Object.keys(nouns[noun]))
    const who = random.chance(0.03) ? null : random.pick(people)
    const said = servingPayloads(random, known)[`${noun}/${action}`]
    if (!said) throw new Error(`nothing to say to ${noun} ${action}`)
    const reply = await callRaw(who, noun, { action, input: random.chance(0.25) ? spoil(random, said) : said })
    const wire = JSON.stringify(reply)
    if (!reply.ok && (!/^[a-z]+(-[a-z]+)*$/.test(reply.code) || reply.code === 'fault' || LEAK.test(wire)))
      throw new Error(`payload ${i} of seed ${seed}: ${noun} ${action} by ${who}: ${wire.slice(0, 300)}`)
    heard.set(reply.ok ? `ok ${action}` : reply.code, 1)
  }
  // It was no wall: most actions were done at least once, and refused in many ways.
  expect([...heard.keys()].filter((outcome) => outcome.startsWith('ok ')).length).toBeGreaterThan(isFull ? 30 : 15)
  expect([...heard.keys()].filter((outcome) => !outcome.startsWith('ok ')).length).toBeGreaterThan(isFull ? 15 : 8)
}, 1_800_000)

it('has left every history whole, every place counted and every account balanced', async () => {
  expect((await verifyChains({ query: rows })).broken).toEqual([])
  expect(
    await rows(
      `select 1 from service_duty d where taken <> (select count(*) from service_pledge p where p.duty_id = d.id and p.state not in ('handed-back', 'released'))`,
    ),
  ).toEqual([])
  const [sum] = await rows<{ all: number }>('select coalesce(sum(balance), 0)::int as all from ledger_account')
  expect(sum?.all).toBe(0)
})
