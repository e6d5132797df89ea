import { fillRooms, type Rooms } from '../cloud/full-rooms'
import { faultsOf, inLargeType, type Step } from './faults-of'
import type { Person } from './person'
import { useTown } from './town'

// Where residents speak beside the ticket, and serve: letters, the board, what was told, posts, activities. Full, as on a weekday.
const town = useTown()
let rooms: Rooms
beforeAll(async () => {
  rooms = await fillRooms(town().desk)
}, 120_000)

const bothSizes = async (person: Person, steps: readonly Step[]): Promise<void> => {
  expect(await faultsOf(person, steps)).toEqual({})
  expect(await faultsOf(person, inLargeType(person, steps))).toEqual({})
}

test('axe finds nothing where a resident writes to a secretary, speaks on the board and reads what was told', async () => {
  const wang = await town().person('王秀兰')
  await bothSizes(wang, [
    ['letters', '/pages/letter/index'],
    ['letters, published', () => wang.taps('公开的来信', 'tab')],
    ['letter', `/pages/letter/detail?id=${rooms.letter}`],
    ['letter, adding', () => wang.taps('补充几句')],
    ['write', '/pages/letter/write'],
    [
      'write, refused',
      async () => {
        await wang.taps('寄出')
        await wang.find('alert').filter({ visible: true }).first().waitFor()
      },
    ],
    ['board', '/pages/board/index'],
    ['board, mine', () => wang.taps('我的', 'tab')],
    ['post', `/pages/board/post?id=${rooms.post}`],
    ['post, write', '/pages/board/write'],
    ['post, a name of one’s own', () => wang.taps('起个名字', 'radio')],
    ['inbox', '/pages/inbox/index'],
    ['guide', '/pages/guide/index'],
    ['guide, one answer', `/pages/guide/article?id=${rooms.article}`],
  ])
}, 120_000)

test('axe finds nothing on the first pages of those who serve', async () => {
  const wang = await town().person('王秀兰')
  await bothSizes(wang, [
    ['service', '/pages/service/index'],
    ['posts', '/pages/service/posts'],
    ['card', '/pages/service/card'],
    ['activities', '/pages/together/activities'],
    ['teams', '/pages/together/teams'],
    ['lists', '/pages/together/lists'],
  ])
}, 120_000)
