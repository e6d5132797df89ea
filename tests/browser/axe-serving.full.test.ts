import { faultsOf, inLargeType, isFull, type Step } from './faults-of'
import type { Person } from './person'
import { recorded } from './records'
import { useTown } from './town'

// Where people serve and do things together: every page, as the demo district fills it.
const town = useTown()

const one = async (from: string): Promise<string> => {
  const [row] = await recorded<{ id: string }>(town(), `select id from ${from} order by created_at, id limit 1`, [])
  if (!row) throw new Error(`the district has no ${from}`)
  return row.id
}

/** Every text and target of these pages that is too small, by page; the long run asks it of both sizes. */
const tooSmallOn = async (person: Person, steps: readonly Step[], least: { type: number; target: number }) => {
  const found: Record<string, string[]> = {}
  for (const [where, how] of steps) {
    if (typeof how !== 'string') continue
    await person.goes(how)
    await person.hasArrived()
    const small = await person.smallerThan(least)
    if (small.length > 0) found[where] = small
  }
  return found
}

const bothSizes = async (person: Person, steps: readonly Step[]): Promise<void> => {
  expect(await faultsOf(person, steps)).toEqual({})
  if (!isFull) return
  expect(await tooSmallOn(person, steps, { type: 13, target: 44 })).toEqual({})
  expect(await faultsOf(person, inLargeType(person, steps))).toEqual({})
  expect(await tooSmallOn(person, steps, { type: 18, target: 60 })).toEqual({})
}

test('axe finds nothing where somebody serves', async () => {
  const wang = await town().person('王秀兰')
  await bothSizes(wang, [
    ['service', '/pages/service/index'],
    ['register', '/pages/service/register'],
    ['register, a unit', () => wang.taps('单位报到', 'tab')],
    ['posts', '/pages/service/posts'],
    [
      'posts, claiming',
      async () => {
        await wang.taps('认领 邻里探访岗')
        await wang.isAsked('认领邻里探访岗')
      },
    ],
    ['reports', '/pages/service/posts'],
    ['reports, rating', () => wang.taps('述职', 'tab')],
    ['duty', `/pages/service/duty?id=${await one("service_duty where state = 'open'")}`],
    ['records', '/pages/service/records'],
    ['record', '/pages/service/record'],
    ['card', '/pages/service/card'],
    ['diary', '/pages/service/diary'],
    ['points', '/pages/service/points'],
    ['check', '/pages/service/check'],
  ])
  // Somebody who serves has it full: posts, records, points and a card with its code.
  const [holder] = await recorded<{ uid: string; pledge: string }>(
    town(),
    `select i.uid, p.id as pledge from card_code c join identity i on i.person_id = c.person_id
       join service_pledge p on p.requester_id = c.person_id and p.state = 'serving' where c.withdrawn_at is null order by p.id limit 1`,
    [],
  )
  if (!holder) throw new Error('nobody holds a card')
  await wang.comesAs(await town().desk.signIn(holder.uid.replace(/^uid:/, '')))
  await wang.page.evaluate(() => localStorage.removeItem('linsheng.elder'))
  await bothSizes(wang, [
    ['service, of a member', '/pages/service/index'],
    ['register, of a member', '/pages/service/register'],
    ['pledge, with a record to write', `/pages/service/pledge?id=${holder.pledge}`],
    ['record, of a member', '/pages/service/record'],
    ['records, of a member', '/pages/service/records'],
    ['card, with a code', '/pages/service/card'],
    ['points, joined', '/pages/service/points'],
    ['diary, written', '/pages/service/diary'],
  ])
}, 300_000)

test('axe finds nothing on the community’s desk of service', async () => {
  const jiang = await town().person('蒋欣', 'desk')
  await bothSizes(jiang, [
    ['desk', '/pages/service/desk'],
    ['desk, posts', () => jiang.taps('岗位', 'tab')],
    ['desk, records', () => jiang.taps(/^服务/, 'tab')],
    ['post', '/pages/service/post?area=510116001001'],
    ['duty, of the community', `/pages/service/duty?id=${await one("service_duty where state = 'open'")}`],
    ['pledge, of another', `/pages/service/pledge?id=${await one("service_pledge where state = 'serving'")}`],
    ['records, to vouch', '/pages/service/records?tab=vouch'],
  ])
}, 300_000)

test('axe finds nothing on what neighbours do together', async () => {
  const jiang = await town().person('蒋欣')
  const led = `activity where leader_id = (select person_id from identity where uid = 'uid:demo-jiang-xin')`
  await bothSizes(jiang, [
    ['activities', '/pages/together/activities'],
    ['new activity', '/pages/together/new-activity'],
    ['activity', `/pages/together/activity?id=${await one('activity')}`],
    ['activity, to be recorded', `/pages/together/activity?id=${await one(`${led} and state = 'ended'`)}`],
    [
      'activity, recording',
      async () => {
        await jiang.taps('登记记录')
        await jiang.isAsked('登记这场活动')
      },
    ],
    ['teams', '/pages/together/teams'],
    ['team', `/pages/together/team?id=${await one('team')}`],
    ['lists', '/pages/together/lists'],
    ['lists, to do', () => jiang.taps('待办', 'tab')],
    ['listing', `/pages/together/listing?id=${await one("listing where kind = 'resource' and state = 'open'")}`],
    [
      'listing, claiming',
      async () => {
        await jiang.taps('认领')
        await jiang.isAsked(/^认领：/)
      },
    ],
    ['agreement', `/pages/together/agreement?id=${await one("agreement where community_id = '510116001001'")}`],
  ])
}, 300_000)
