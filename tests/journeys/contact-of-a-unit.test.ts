import { randomUUID } from 'node:crypto'
import { callAs } from '../builders/cloud'
import { aNeed, aResource, inDays } from '../builders/exchange-story'
import { good } from '../builders/story'
import { useDistrict } from '../builders/use-district'
import { personId } from '../builders/small-district'

const { rows } = useDistrict()

/** As the community's confirmation leaves it: li is the contact person of the lamp office (双报到). */
const register = async (unit: string, who: string, state = 'confirmed'): Promise<void> =>
  void (await rows(
    `insert into registration (id, number, version, state, subject, requester_id, unit_id, unit_key, district_id, street_id, community_id,
                               created_at, changed_at, last_seq, last_hash)
     values ($1, $5, 1, $2, 'unit', $3, $4, $6, 'd', 'd-e', 'd-e-1', now(), now(), 0, '')`,
    [randomUUID(), state, personId(who), unit, `${who}-${unit}`, `unit:${unit}`],
  ))

it('the registered contact of a unit speaks for it without a post in it; another unit’s contact, or one who only asked, does not', async () => {
  await register('u-lamps', 'li')
  await register('u-street-w', 'zhao', 'registered')
  const line = await aResource({ title: '工具箱' }, 'li')
  expect((await line.seen('wang')).unit).toEqual({ id: 'u-lamps', name: '路灯管理所' })
  const asked = { id: randomUUID(), kind: 'resource', title: '会议室' } as const
  expect(await callAs('zhao', 'exchange', 'propose', asked)).toMatchObject({ code: 'unit-not-chosen' })
  expect(await callAs('zhao', 'exchange', 'propose', { ...asked, unit: 'u-street-w' })).toMatchObject({
    code: 'not-yours',
  })
  expect(await callAs('li', 'exchange', 'propose', { ...asked, unit: 'u-street-w' })).toMatchObject({
    code: 'not-yours',
  })

  const deal = await line.claimed('community-worker')
  // Who answers for the unit is told, by post and by registration.
  const told = await rows<{ person_id: string }>(`select person_id from telling where what = 'proposed-to-you'`)
  expect(told.map((row) => row.person_id)).toEqual(expect.arrayContaining([personId('li'), personId('handler-a')]))
  expect(await deal.take('zhao', 'agree', {})).toMatchObject({ code: 'not-found' })
  await deal.must('li', 'agree', {})
  const seen = await deal.seen('community-worker')
  // A contact is a person like any other: named by their part alone.
  expect(seen.entries.at(-1)).toMatchObject({ road: 'agree', who: { name: '', role: 'contact', unit: '路灯管理所' } })

  const need = await aNeed()
  good(await callAs('li', 'exchange', 'claim', { id: randomUUID(), listing: need.id, from: inDays(1), to: inDays(9) }))
  expect((await need.seen('li')).can).toEqual([])
})
