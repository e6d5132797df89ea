import { groupsOf, inHand, inOrder } from './board-groups'
import type { CallCard } from './view'

const card = (id: string, state: CallCard['state'], mine = false) => ({ id, state, mine }) as CallCard

it('puts what rings first, then mine, and leaves out groups that are empty', () => {
  const groups = groupsOf([
    card('a', 'talking', true),
    card('b', 'talking'),
    card('c', 'missed'),
    card('d', 'ringing'),
    card('e', 'follow-up'),
    card('f', 'follow-up', true),
  ])
  expect(groups.map(({ title }) => title)).toEqual([
    '正在响铃',
    '我手上的',
    '未接，要回拨',
    '已挂断，待登记',
    '同事正在接',
  ])
  expect(inOrder(groups)).toEqual(['d', 'a', 'f', 'c', 'e', 'b'])
  expect(groupsOf([])).toEqual([])
})

it('knows whom I am talking to: the one that I answered last, never a colleague’s', () => {
  const talks = (id: string, answered: string, mine: boolean) =>
    ({ ...card(id, 'talking', mine), answered: `2026-11-23T01:${answered}:00.000Z` }) as CallCard
  expect(inHand([talks('a', '10', true), talks('b', '20', true), talks('c', '30', false)])).toBe('b')
  expect(inHand([card('d', 'ringing'), talks('c', '30', false)])).toBeNull()
})
