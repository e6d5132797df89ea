import { sayLeft, sayRoad, sayWho } from './say'
import type { Entry, ListingCard } from './view'

const line = (part: Partial<ListingCard>) =>
  ({ state: 'open', quantity: 3, taken: 0, finished: 0, ...part }) as ListingCard

test.each([
  [line({}), '共 3 份，还有 3 份可认领'],
  [line({ taken: 2 }), '共 3 份，还有 1 份可认领'],
  [line({ state: 'claimed', taken: 3 }), '3 份都有人认领了'],
  [line({ quantity: 1 }), '还没有人认领'],
  [line({ quantity: 1, taken: 1, state: 'claimed' }), '已有人认领'],
  [line({ state: 'closed', taken: 3, finished: 3 }), '3 份都完成了'],
  [line({ state: 'expired' }), '已到期'],
])('%# what is left of a line', (listing, said) => expect(sayLeft(listing)).toBe(said))

test('a resident is said to be one, without a name; a timer is nobody', () => {
  const by = (who: Entry['who']) => ({ who }) as Entry
  expect(sayWho(by({ name: '居民', role: 'requester', unit: null }))).toBe('居民')
  expect(sayWho(by({ name: '', role: 'rule', unit: null }))).toBe('到时间自动办理')
  expect(sayWho(by({ name: '周建平', role: 'handler', unit: '城管科' }))).toBe('城管科 周建平 经办人')
})

test('a road that this app does not know yet is still said', () => {
  expect(sayRoad('hand-back')).toBe('交还')
  expect(sayRoad('constructor')).toBe('变更')
})
