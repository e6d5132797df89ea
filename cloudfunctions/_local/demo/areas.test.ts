import booleanPointInPolygon from '@turf/boolean-point-in-polygon'
import { demoAreas, type DemoArea } from './areas'
import { areaOf, type Point } from './mesh'
import { Random } from './random'

const areas = demoAreas('test')
const byId = new Map(areas.map((area) => [area.id, area]))
const ofLevel = (level: DemoArea['level']) => areas.filter((area) => area.level === level)
const outlineOf = (area: DemoArea) => area.outline ?? []
const inside = (area: DemoArea, point: Point) =>
  booleanPointInPolygon([...point], { type: 'Polygon', coordinates: [outlineOf(area).map((corner) => [...corner])] })

test('nine streets, 118 communities, two to four grids each, every child after its parent', () => {
  expect(ofLevel('district')).toHaveLength(1)
  expect(ofLevel('street')).toHaveLength(9)
  expect(ofLevel('community')).toHaveLength(118)
  for (const community of ofLevel('community')) {
    const grids = areas.filter((area) => area.level === 'grid' && area.parent === community.id)
    expect(grids.length).toBeGreaterThanOrEqual(2)
    expect(grids.length).toBeLessThanOrEqual(4)
  }
  expect(byId.size).toBe(areas.length)
  const seen = new Set<string>()
  for (const area of areas) {
    expect(area.parent === null || seen.has(area.parent)).toBe(true)
    seen.add(area.id)
  }
  expect(demoAreas('test')).toEqual(areas)
  expect(demoAreas('another')).not.toEqual(areas)
})

test('children make up their parent, corner by corner and in size', () => {
  for (const parent of areas.filter((area) => area.outline && area.level !== 'grid')) {
    const children = areas.filter((area) => area.parent === parent.id && area.outline)
    const sum = children.reduce((total, child) => total + areaOf(outlineOf(child)), 0)
    expect(Math.abs(sum / areaOf(outlineOf(parent)) - 1)).toBeLessThan(1e-9)
    // Each border of a child is either a border of the parent or, the other way round, a border of exactly one sibling.
    const edges = new Map<string, number>()
    for (const child of children) for (const edge of edgesOf(child)) edges.set(edge, (edges.get(edge) ?? 0) + 1)
    const outer = new Set(edgesOf(parent))
    for (const [edge, times] of edges) {
      expect(times).toBe(1)
      expect(outer.has(edge)).toBe(!edges.has(reversed(edge)))
    }
    for (const edge of outer) expect(edges.has(edge)).toBe(true)
  }
})

test('no grid is a sliver', () => {
  for (const grid of ofLevel('grid')) {
    const outline = outlineOf(grid)
    const around = outline
      .slice(1)
      .reduce((sum, [x, y], i) => sum + Math.hypot(x - (outline[i]?.[0] ?? x), y - (outline[i]?.[1] ?? y)), 0)
    expect((4 * Math.PI * areaOf(outline)) / around ** 2).toBeGreaterThan(0.25)
  }
})

test('any point of the district lies in one grid and in all its parents; any other in none', () => {
  const random = new Random('points')
  const [district] = ofLevel('district')
  if (!district) throw new Error('no district')
  let within = 0
  for (let i = 0; i < 2000; i++) {
    const point: Point = [random.between(103.76, 104.08), random.between(30.31, 30.64)]
    const grids = ofLevel('grid').filter((grid) => inside(grid, point))
    expect(grids).toHaveLength(inside(district, point) ? 1 : 0)
    for (let area = grids[0]; area?.parent; area = byId.get(area.parent)) expect(inside(area, point)).toBe(true)
    within += grids.length
  }
  expect(within).toBeGreaterThan(700)
})

function edgesOf(area: DemoArea): string[] {
  const outline = outlineOf(area).map(([x, y]) => `${x},${y}`)
  return outline.slice(1).map((corner, i) => `${outline[i]} ${corner}`)
}

const reversed = (edge: string) => edge.split(' ').reverse().join(' ')
