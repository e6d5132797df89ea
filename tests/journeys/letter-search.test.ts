import { LOOKED_AT } from '../../cloudfunctions/letter/search'
import { callAs } from '../builders/cloud'
import { standAt } from '../builders/clock'
import { aLetter, layMailbox } from '../builders/mailbox'
import { personId } from '../builders/small-district'
import { good } from '../builders/story'
import { useDistrict } from '../builders/use-district'

const { rows } = useDistrict()
beforeAll(() => layMailbox(rows))

/** Letters of the years between, one a minute from `first` on: what a desk gathers that nobody tells as a story. */
const lay = (first: string, howMany: number, columns: string, values: string): Promise<unknown> =>
  rows(
    `insert into letter (id, number, version, state, level, text, chosen_area_id, office_area_id, district_id, street_id, community_id,
                         requester_id, created_at, changed_at, last_seq, last_hash, ${columns})
     select gen_random_uuid(), 'X' || n, 1, 'closed', 'community', '谢谢书记，办得很快。', 'd-e-1', 'd-e-1', 'd', 'd-e', 'd-e-1',
            $1, $2::timestamptz + n * interval '1 minute', $2, 0, '', ${values} from generate_series(1, ${howMany}) n`,
    [personId('li'), new Date(first)],
  )

const looks = async (who: string, after: string | null = null, search = '石榴树') =>
  good(await callAs(who, 'letter', 'desk', { area: 'd-e-1', search, after }))

it('a search says how far back it looked, goes on behind it, and finds what is older than everything', async () => {
  standAt('2026-11-01 09:00')
  const old = await aLetter('wang', { text: '书记您好，院里的石榴树压着电线了。' })
  expect(await looks('secretary')).toMatchObject({ items: [{ id: old.id }], next: null, lookedTo: null })
  await lay('2026-11-02T00:00:00Z', LOOKED_AT, 'ended_at', '$2')
  standAt('2026-11-23 09:00')
  const first = await looks('secretary')
  expect(first.items).toEqual([])
  expect(first.lookedTo).toBe('2026-11-02T00:01:00.000Z')
  const second = await looks('secretary', first.next)
  expect(second).toMatchObject({ items: [{ id: old.id }], next: null, lookedTo: null })
  // What is found on the way is told with how far it was looked; a full page says only that there is more.
  const recent = await aLetter('wang', { text: '石榴树还没有修剪。' })
  const both = await looks('secretary')
  expect(both.items.map(({ id }) => id)).toEqual([recent.id])
  expect(both.lookedTo).not.toBeNull()
  expect((await looks('secretary', both.next)).items.map(({ id }) => id)).toEqual([old.id])
  const thanks = await looks('secretary', null, '谢谢')
  expect([thanks.items.length > 0, thanks.next !== null, thanks.lookedTo]).toEqual([true, true, null])
  expect((await looks('secretary', null, recent.id.slice(0, 4))).items).toEqual([])
}, 60_000)

it('letters about a deputy push nothing out of the deputy’s sight: how far it was looked is told of what they may see', async () => {
  const before = await looks('deputy')
  await lay('2026-11-20T00:00:00Z', 50, 'recused_persons', `array['${personId('deputy')}'::uuid]`)
  expect(await looks('deputy')).toEqual(before)
  expect(await looks('secretary')).not.toEqual(before)
}, 60_000)
