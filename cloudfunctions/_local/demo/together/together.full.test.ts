import pg from 'pg'
import { openDesk, type TestDesk } from '../../../../tests/cloud/desk'

/** What people do together, as a desk really holds it. */
jest.setTimeout(400_000)
let desk: TestDesk
let database: pg.Client

beforeAll(async () => {
  desk = await openDesk({ seed: 'demo' })
  database = new pg.Client({ connectionString: desk.databaseUrl })
  await database.connect()
})

afterAll(async () => {
  await database.end()
  await desk.close()
})

test.each([
  ['listing', ['claimed', 'closed', 'declined', 'draft', 'expired', 'open', 'withdrawn']],
  [
    'agreement',
    [
      'agreed',
      'closed',
      'declined',
      'done',
      'ended-early',
      'handed-back',
      'lapsed',
      'proposed',
      'retracted',
      'running',
    ],
  ],
  ['team', ['declined', 'disbanded', 'open', 'proposed']],
  ['membership', ['asked', 'in', 'out']],
  ['activity', ['cancelled', 'draft', 'ended', 'published', 'recorded', 'running']],
  ['place', ['came', 'going', 'held', 'lapsed', 'left', 'waiting']],
])('every state of %s is there', async (table, states) => {
  const { rows } = await database.query<{ state: string }>(`select distinct state from ${table} order by state`)
  expect(rows.map(({ state }) => state)).toEqual(states)
})
