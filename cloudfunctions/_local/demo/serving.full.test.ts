import pg from 'pg'
import { openDesk, type TestDesk } from '../../../tests/cloud/desk'

/** Who serves, as a desk really holds it. */
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
  ['registration', ['asked', 'confirmed', 'declined', 'left', 'moved', 'registered', 'withdrawn']],
  ['service_duty', ['closed', 'draft', 'open']],
  ['service_pledge', ['ended', 'handed-back', 'pledged', 'released', 'reported', 'serving']],
  ['service_record', ['confirmed', 'corrected', 'rejected', 'submitted', 'vouched', 'withdrawn']],
])('every state of %s is there', async (table, states) => {
  const { rows } = await database.query<{ state: string }>(`select distinct state from ${table} order by state`)
  expect(rows.map(({ state }) => state)).toEqual(states)
})

test('the card, the points and the figure of a report have something in them', async () => {
  const { rows } = await database.query<{ codes: number; balance: number; rated: number; sum: number }>(
    `select (select count(*)::int from card_code) as codes, (select max(balance) from ledger_account) as balance,
            (select count(*)::int from service_rating) as rated, (select sum(balance)::int from ledger_account) as sum`,
  )
  expect(rows[0]).toMatchObject({ codes: 1, rated: 12, sum: 0 })
  expect(rows[0]?.balance).toBeGreaterThan(10)
})
