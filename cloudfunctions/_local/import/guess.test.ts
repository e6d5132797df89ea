import { demoCategories } from '../demo/categories'
import { guess } from './guess'
import { placeOf } from './place'

const leaves = new Set(demoCategories().flatMap((category) => (category.leaf ? [category.id] : [])))
const inTree = (category: string) => leaves.has(category)

test.each([
  ['请问小区路灯坏了该找谁？', 'lamp-dark', 'consult'],
  ['投诉物业费乱涨价', 'property-fee', 'complaint'],
  ['建议增设过街天桥和斑马线', 'crossing', 'suggestion'],
  ['举报工地夜间施工', 'site-noise', 'tip-off'],
  ['拖欠农民工工资', 'wages-owed', 'help'],
])('%s', (title, category, kind) =>
  expect(guess(`${title}\n\n正文`, inTree)).toEqual({ category, kind, isKnown: true }),
)

test('what fits nothing is said to be nothing known', () => {
  expect(guess('谢谢', inTree)).toEqual({ category: 'other-help', kind: 'help', isKnown: false })
  expect(guess('请问路灯？', () => false)).toEqual({ category: 'other-ask', kind: 'consult', isKnown: false })
})

test('a place that is named wins over the code that hides one, and a code over nothing', () => {
  const streets = ['甲街道', '乙街道', '丙街道'].map((name, i) => ({ id: `s${i}`, name }))
  const communities = [{ id: 'c0', name: '棠湖社区' }]
  expect(placeOf('A3区棠湖社区的路灯', streets, communities)).toEqual({ area: 'c0', isNamed: true })
  expect(placeOf('A市A3区的路灯', streets, communities)).toEqual({ area: 's2', isNamed: false })
  expect(placeOf('A5区', streets, communities).area).toBe('s1')
  expect(placeOf('路灯', streets, communities)).toEqual({ area: 's0', isNamed: false })
})
