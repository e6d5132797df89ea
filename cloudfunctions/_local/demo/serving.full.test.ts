import { servingStates, togetherStates } from '../../../tests/builders/demo-states'
import { useDemoDesk } from '../../../tests/cloud/demo-desk'

/** Who serves, alone and together, as a desk really holds it. */
jest.setTimeout(400_000)
const demo = useDemoDesk()

test.each([...servingStates, ...togetherStates])('every state of %s is there', async (table, states) => {
  expect(await demo().distinct('state', table)).toEqual(states)
})

test('the card, the points and the figure of a report have something in them', async () => {
  const [sums] = await demo().rows<{ codes: number; balance: number; rated: number; sum: number }>(
    `select (select count(*)::int from card_code) as codes, (select max(balance) from ledger_account) as balance,
            (select count(*)::int from service_rating) as rated, (select sum(balance)::int from ledger_account) as sum`,
  )
  expect(sums).toMatchObject({ codes: 1, rated: 12, sum: 0 })
  expect(sums?.balance).toBeGreaterThan(10)
})
