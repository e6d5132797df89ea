import { demoCatalogue } from './catalogue'
import { demoCategories } from './categories'
import { demoPopulation } from './population'
import { STAFF } from './staff'
import { STORIES } from './stories/stories'
import { demoUnits } from './units'
import { roles } from '../../../src/domain/person/roles'
import { mask } from '../../../src/domain/text/mask'

const categories = demoCategories()
const units = demoUnits()
const people = demoPopulation('test')
const leaves = new Set(categories.flatMap((category) => (category.leaf ? [category.id] : [])))

test('three levels of categories with ids and names of their own', () => {
  expect([1, 2, 3].map((depth) => categories.filter((category) => category.depth === depth).length)).toEqual([
    12, 47, 169,
  ])
  expect(new Set(categories.map((category) => category.id)).size).toBe(categories.length)
  expect(new Set(categories.map((category) => category.name)).size).toBe(categories.length)
})

test('each line of the dispatch catalogue names a unit that holds the duty, and each leaf has a line', () => {
  const duties = new Map(units.map((unit) => [unit.id, new Set(unit.duties)]))
  const covered = new Set<string>()
  for (const rule of demoCatalogue()) {
    expect(duties.get(rule.unitId)?.has(rule.categoryId)).toBe(true)
    covered.add(rule.categoryId)
  }
  expect(covered).toEqual(leaves)
})

test('every unit has somebody on the A post, and every role is held', () => {
  const holdings = people.flatMap((person) => person.holdings)
  for (const unit of units)
    expect(holdings.some(([role, where, post]) => role === 'handler' && where === unit.id && post === 'A')).toBe(true)
  // Nobody is given a member's role: it comes with registering (双报到).
  for (const role of roles.filter((each) => each !== 'member'))
    expect(holdings.some(([held]) => held === role)).toBe(true)
  expect(Object.values(STAFF).flat().length).toBeGreaterThanOrEqual(40)
  expect(new Set(people.map((person) => person.uid)).size).toBe(people.length)
  expect(new Set(people.map((person) => person.phone)).size).toBe(people.length)
  for (const person of people) expect(person.phone).toMatch(/^154\d{8}$/)
})

test('stories: at least 120, each of a leaf, none with a number or a name to hide', () => {
  expect(STORIES.length).toBeGreaterThanOrEqual(120)
  for (const story of STORIES) {
    expect(leaves.has(story.category)).toBe(true)
    expect(story.text.length).toBeGreaterThanOrEqual(8)
    expect(story.answer.length).toBeGreaterThanOrEqual(30)
    expect(`${story.text}${story.answer}`).not.toMatch(/1[3-9]\d{9}/)
    expect(mask(story.answer).includes('证件号已隐去')).toBe(false)
  }
})
