import { fillRooms, type Rooms } from '../cloud/full-rooms'
import { faultsOf, inLargeType, type Step } from './faults-of'
import type { Person } from './person'
import { useTown } from './town'

// The desks beside the ticket's: the telephone, duty and knowledge, letters, the board. Full, as they are on a weekday.
const town = useTown()
let rooms: Rooms
beforeAll(async () => {
  rooms = await fillRooms(town().desk)
}, 120_000)

const bothSizes = async (person: Person, steps: readonly Step[]): Promise<void> => {
  expect(await faultsOf(person, steps)).toEqual({})
  expect(await faultsOf(person, inLargeType(person, steps))).toEqual({})
}

test('axe finds nothing at the telephone’s desk', async () => {
  const chen = await town().person('陈静', 'desk')
  await bothSizes(chen, [
    ['desk', '/pages/hotline/desk'],
    ['call', `/pages/hotline/call?id=${rooms.call}`],
    ['call, everything that may be done', () => chen.taps('更多')],
    ['calls', '/pages/hotline/calls'],
    ['told by telephone', '/pages/telling/phone'],
    ['roster', '/pages/duty/roster'],
    ['roster, away for hours', () => chen.taps('我有事不在岗').then(() => chen.taps('几个小时', 'radio'))],
    ['knowledge', '/pages/duty/knowledge'],
    ['article', `/pages/duty/article?id=${rooms.article}`],
    ['article, written', '/pages/duty/edit'],
  ])
}, 120_000)

test('axe finds nothing where secretaries answer and moderators look', async () => {
  const zheng = await town().person('郑国华', 'desk')
  await bothSizes(zheng, [
    ['letters', '/pages/letter/desk'],
    ['one', `/pages/letter/one?id=${rooms.letter}`],
    [
      'answering',
      async () => {
        await zheng.taps('给答复')
        await zheng.find('form', '给答复').waitFor()
      },
    ],
    ['deputies', '/pages/letter/deputies?area=510116001'],
    ['late below', '/pages/letter/late'],
  ])
  const jiang = await town().person('蒋欣')
  await bothSizes(jiang, [
    ['queue', '/pages/board/queue'],
    ['replies', () => jiang.taps(/^跟帖/, 'tab')],
    ['topics', '/pages/board/topics?area=510116001001'],
    ['post', `/pages/board/post?id=${rooms.post}`],
    ['post, answering', () => jiang.taps('答复')],
  ])
  const ye = await town().person('叶青', 'desk')
  await bothSizes(ye, [
    ['words', '/pages/board/words'],
    ['not told', '/pages/telling/dead'],
    ['what was done about it', () => ye.taps('处理过的', 'tab')],
  ])
}, 120_000)
