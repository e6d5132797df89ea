import { groupsOf, inOrder } from './board-groups'
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
