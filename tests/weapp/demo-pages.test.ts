import pg from 'pg'
import { openDesk, type TestDesk } from '../cloud/desk'
import { complaintsOf, visitAll } from './visit'

// Every page as it stands in the demo district: full lists, long histories, real names.
let desk: TestDesk
beforeAll(async () => {
  desk = await openDesk({ seed: 'demo' })
}, 240_000)
afterAll(() => desk.close())

/** Of the tickets that fit, the one with the longest history: the fullest page that there is. */
const longest = async (where: string, values: readonly unknown[]): Promise<string> => {
  const client = new pg.Client({ connectionString: desk.databaseUrl })
  await client.connect()
  const { rows } = await client.query<{ id: string }>(
    `select id from ticket where ${where} order by last_seq desc, id limit 1`,
    [...values],
  )
  await client.end()
  if (!rows[0]) throw new Error(`no ticket where ${where}`)
  return rows[0].id
}
const personOf = "(select person_id from identity where uid = 'uid:' || $1)"

test.each([
  ['a resident', 'demo-wang-xiulan', `requester_id = ${personOf}`],
  ['a dispatcher of the district', 'demo-zhao-min', `requester_id <> ${personOf}`],
  ['a handler', 'demo-zhou-jianping', `handler_id = ${personOf}`],
  ['an administrator', 'demo-ye-qing', `requester_id <> ${personOf}`],
])(
  '%s opens every page without a problem and within its budget',
  async (_who, as, where) => {
    const query = { id: await longest(where, [as]) }
    const seen = await visitAll({ cloud: desk, as }, { 'pages/ticket/detail': query, 'pages/desk/ticket': query })
    expect(seen.flatMap(complaintsOf)).toEqual([])
    expect(Math.max(...seen.map((visit) => visit.nodes))).toBeGreaterThan(50)
  },
  120_000,
)
