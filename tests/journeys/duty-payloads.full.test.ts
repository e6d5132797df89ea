import { verifyChains } from '../../cloudfunctions/_matter/verify-chain'
import { nouns } from '../../src/contract/nouns'
import { anArticle, aPublished } from '../builders/article'
import { callRaw, fireTimer } from '../builders/cloud'
import { dutyPayloads } from '../builders/duty-payloads'
import { spoil } from '../builders/nasty'
import { hireOperators } from '../builders/operators'
import { isFull, Random, seed } from '../builders/random'
import { residents, staff } from '../builders/small-district'
import { useDistrict } from '../builders/use-district'

const COUNT = isFull ? 20_000 : 300
const { rows } = useDistrict()
const random = new Random(seed)
const people = [...residents, ...staff.map(([name]) => name), 'yue', 'min', 'supervisor', 'administrator', 'operator']
const LEAK =
  /\bat .+:\d+:\d+|\.ts:\d|\b(?:select|insert into|update|delete from) \w|syntax error|duplicate key|violates|TypeError|RangeError/i

const ids = async (table: string): Promise<string[]> =>
  (await rows<{ id: string }>(`select id from ${table}`)).map((row) => row.id)

it(`${COUNT} random payloads at the roster and the knowledge base: a result or a refusal with a code, never a fault (seed ${seed})`, async () => {
  await hireOperators(rows, ['yue', 'min'])
  await anArticle()
  await aPublished({ forResidents: true })
  const heard = new Map<string, number>()
  let known = { shifts: [] as string[], articles: await ids('article'), others: [] as string[] }
  for (let i = 0; i < COUNT; i += 1) {
    if (i % 40 === 0) {
      const others = (await Promise.all(['swap', 'hand_over', 'roster_absence'].map(ids))).flat()
      known = { shifts: await ids('shift'), articles: await ids('article'), others }
      expect(await fireTimer('roster', 'roster-watch')).toMatchObject({ ok: true })
    }
    const noun = random.pick(['roster', 'knowledge'] as const)
    const action = random.pick(Object.keys(nouns[noun]))
    const who = random.chance(0.02) ? null : random.pick(people)
    let input: unknown = dutyPayloads(random, known)[`${noun}/${action}`]
    if (random.chance(0.3)) input = spoil(random, input)
    const reply = await callRaw(who, noun, { action, input })
    const wire = JSON.stringify(reply)
    const told = `payload ${i} of seed ${seed}: ${noun} ${action} by ${who}: ${wire.slice(0, 300)}`
    if (!reply.ok && (!/^[a-z]+(-[a-z]+)*$/.test(reply.code) || reply.code === 'fault' || LEAK.test(wire)))
      throw new Error(told)
    const outcome = reply.ok ? `ok ${action}` : reply.code
    heard.set(outcome, (heard.get(outcome) ?? 0) + 1)
  }
  // It was no wall: most actions were done at least once, and refused in many ways.
  expect([...heard.keys()].filter((outcome) => outcome.startsWith('ok ')).length).toBeGreaterThan(isFull ? 15 : 8)
  expect([...heard.keys()].filter((outcome) => !outcome.startsWith('ok ')).length).toBeGreaterThan(isFull ? 12 : 7)
}, 900_000)

it('has left every history whole, nobody in two places, and every article with its text', async () => {
  expect((await verifyChains({ query: rows })).broken).toEqual([])
  expect(
    await rows(
      `select 1 from shift a join shift b on a.person_id = b.person_id and a.id < b.id and a.from_at < b.to_at and b.from_at < a.to_at
        where a.cancelled_at is null and b.cancelled_at is null`,
    ),
  ).toEqual([])
  expect(
    await rows(
      'select 1 from article a where not exists (select 1 from article_version v where v.article_id = a.id and v.edition = a.edition)',
    ),
  ).toEqual([])
})
