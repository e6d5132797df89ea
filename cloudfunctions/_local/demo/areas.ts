import { Mesh, type Point, type Ring } from './mesh'
import { Random } from './random'
import { DISTRICT, STREETS, type Street } from './shuangliu'
import { share } from './tile'

export interface DemoArea {
  readonly id: string
  readonly level: 'district' | 'street' | 'community' | 'grid' | 'building'
  readonly name: string
  readonly parent: string | null
  /** A closed ring, GCJ-02. Buildings have none: a place is found down to its grid. */
  readonly outline: readonly Point[] | null
}

/** Made up: convex, and no larger than the district really is. */
const OUTLINE: readonly Point[] = [
  [103.8, 30.515],
  [103.862, 30.412],
  [103.921, 30.345],
  [103.968, 30.33],
  [104.012, 30.352],
  [104.05, 30.441],
  [104.06, 30.498],
  [104.041, 30.561],
  [103.982, 30.607],
  [103.893, 30.62],
  [103.829, 30.604],
  [103.78, 30.561],
]

/** Which streets lie beyond each cut, and which way: 0 is east, a quarter turn is north. Roughly as in the real district. */
type Plan = string | { readonly towards: number; readonly beyond: Plan; readonly short: Plan }
const NORTH = Math.PI / 2
const PLAN: Plan = {
  towards: NORTH + 0.12,
  beyond: {
    towards: -0.15,
    short: { towards: NORTH - 0.2, beyond: '彭镇', short: '黄水镇' },
    beyond: {
      towards: NORTH + 0.35,
      beyond: { towards: NORTH - 0.1, beyond: '九江街道', short: '东升街道' },
      short: {
        towards: 0.2,
        beyond: { towards: NORTH + 0.2, beyond: '西航港街道', short: '怡心街道' },
        short: '黄甲街道',
      },
    },
  },
  short: { towards: NORTH + 0.05, beyond: '永安镇', short: '黄龙溪镇' },
}

const GRIDS = ['第一网格', '第二网格', '第三网格', '第四网格']
const ESTATES = [
  '金桂苑',
  '香樟里',
  '锦和苑',
  '翠竹园',
  '清泉居',
  '银杏里',
  '芙蓉苑',
  '安康苑',
  '祥和家园',
  '春晖苑',
  '康乐小区',
  '丽景湾',
]

/** The whole tree, parents before children. The same seed gives the same district. */
export function demoAreas(seed: string): DemoArea[] {
  const random = new Random(`${seed}/areas`)
  const mesh = new Mesh()
  const pieces: { area: Omit<DemoArea, 'outline'>; ring: Ring | null }[] = []
  const lay = (id: string, level: DemoArea['level'], name: string, parent: string | null, ring: Ring | null) =>
    pieces.push({ area: { id, level, name, parent }, ring })

  const district = OUTLINE.map((point) => mesh.add(point))
  lay(DISTRICT.code, 'district', DISTRICT.name, null, district)
  for (const [street, ring] of shareByPlan(mesh, district, PLAN)) {
    lay(street.code, 'street', street.name, DISTRICT.code, ring)
    const communities = Object.entries(street.communities)
    const rings = share(mesh, ring, communities.length, random)
    communities.forEach(([code, name], i) => {
      const home = pieceOf(rings, i)
      lay(code, 'community', name, street.code, home)
      const grids = share(mesh, home, random.whole(2, name.endsWith('村') ? 3 : 4), random)
      grids.forEach((grid, g) => lay(gridId(code, g), 'grid', pieceOf(GRIDS, g), code, grid))
      if (name.endsWith('村')) return
      const [estate, other] = random.shuffled(ESTATES)
      const counts = [random.whole(3, 6), random.whole(0, 4)]
      counts.forEach((count, g) => {
        for (let b = 1; b <= count; b++)
          lay(`${gridId(code, g)}-${pad(b)}`, 'building', `${g === 0 ? estate : other} ${b} 栋`, gridId(code, g), null)
      })
    })
  }
  // Only now are all cuts known, so that neighbours get each other's corners.
  return pieces.map(({ area, ring }) => ({ ...area, outline: ring && mesh.outline(ring) }))
}

function shareByPlan(mesh: Mesh, ring: Ring, plan: Plan): [Street, Ring][] {
  if (typeof plan === 'string') return [[streetNamed(plan), ring]]
  const [beyond, short] = mesh.cut(ring, plan.towards, sizeOf(plan.beyond) / sizeOf(plan))
  return [...shareByPlan(mesh, beyond, plan.beyond), ...shareByPlan(mesh, short, plan.short)]
}

function sizeOf(plan: Plan): number {
  return typeof plan === 'string' ? streetNamed(plan).size : sizeOf(plan.beyond) + sizeOf(plan.short)
}

function streetNamed(name: string): Street {
  const street = STREETS.find((candidate) => candidate.name === name)
  if (!street) throw new Error(`no street ${name}`)
  return street
}

function pieceOf<T>(from: readonly T[], i: number): T {
  const piece = from[i]
  if (piece === undefined) throw new Error(`no piece ${i}`)
  return piece
}

const pad = (count: number) => String(count).padStart(2, '0')
const gridId = (community: string, grid: number) => `${community}-${pad(grid + 1)}`
