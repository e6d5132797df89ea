/** A district of the size of a real one, drawn with a ruler: 9 streets of 12 communities of 3 grids, each a strip of a square. */
export const STREETS = 9
export const COMMUNITIES_OF_A_STREET = 12
export const COMMUNITIES = STREETS * COMMUNITIES_OF_A_STREET
export const GRIDS = 3
export const DEPARTMENTS = 10

export const streetId = (n: number): string => `b-${n}`
export const communityId = (n: number): string =>
  `b-${Math.floor(n / COMMUNITIES_OF_A_STREET)}-${n % COMMUNITIES_OF_A_STREET}`
export const gridId = (community: number, grid: number): string => `${communityId(community)}-${grid}`
export const departmentId = (n: number): string => `u-department-${n}`
export const officeId = (n: number): string => `u-office-${n}`
export const committeeId = (n: number): string => `u-committee-${n}`

type Ring = [number, number][]

interface AreaRow {
  id: string
  kind: string
  name: string
  parent_id: string | null
  path: string[]
  ring: Ring
  sort: number
}

const WEST = 103.8
const SOUTH = 30.4
const STEP = 0.02

const box = (x: number, y: number, width: number, height: number): Ring => {
  const [w, s, e, n] = [WEST + x * STEP, SOUTH + y * STEP, WEST + (x + width) * STEP, SOUTH + (y + height) * STEP]
  return [
    [w, s],
    [e, s],
    [e, n],
    [w, n],
    [w, s],
  ]
}

export function areaRows(): AreaRow[] {
  const rows: AreaRow[] = [
    {
      id: 'b',
      kind: 'district',
      name: '量尺区',
      parent_id: null,
      path: ['b'],
      ring: box(0, 0, COMMUNITIES_OF_A_STREET, STREETS),
      sort: 0,
    },
  ]
  for (let street = 0; street < STREETS; street++) {
    const path = ['b', streetId(street)]
    rows.push({
      id: streetId(street),
      kind: 'street',
      name: `第${street + 1}街道`,
      parent_id: 'b',
      path,
      ring: box(0, street, COMMUNITIES_OF_A_STREET, 1),
      sort: street,
    })
  }
  for (let community = 0; community < COMMUNITIES; community++) {
    const street = Math.floor(community / COMMUNITIES_OF_A_STREET)
    const column = community % COMMUNITIES_OF_A_STREET
    const id = communityId(community)
    const path = ['b', streetId(street), id]
    rows.push({
      id,
      kind: 'community',
      name: `第${community + 1}社区`,
      parent_id: streetId(street),
      path,
      ring: box(column, street, 1, 1),
      sort: community,
    })
    for (let grid = 0; grid < GRIDS; grid++)
      rows.push({
        id: gridId(community, grid),
        kind: 'grid',
        name: `第${grid + 1}网格`,
        parent_id: id,
        path: [...path, gridId(community, grid)],
        ring: box(column + grid / GRIDS, street, 1 / GRIDS, 1),
        sort: grid,
      })
  }
  return rows
}

/** A point inside a grid, never on its border. */
export const pointIn = (community: number, grid: number): { longitude: number; latitude: number } => ({
  longitude: WEST + ((community % COMMUNITIES_OF_A_STREET) + (grid + 0.5) / GRIDS) * STEP,
  latitude: SOUTH + (Math.floor(community / COMMUNITIES_OF_A_STREET) + 0.5) * STEP,
})

export function unitRows(): {
  id: string
  name: string
  kind: string
  area_id: string
  parent_id: string | null
  phone: string
}[] {
  const row = (id: string, name: string, kind: string, area_id: string, parent_id: string | null) => ({
    id,
    name,
    kind,
    area_id,
    parent_id,
    phone: '02880000000',
  })
  const times = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n))
  return [
    row('u-government', '区政府', 'department', 'b', null),
    row('u-hotline', '热线中心', 'centre', 'b', 'u-government'),
    ...times(DEPARTMENTS, (n) => row(departmentId(n), `第${n + 1}局`, 'department', 'b', 'u-government')),
    ...times(STREETS, (n) => row(officeId(n), `第${n + 1}街道办事处`, 'street-office', streetId(n), 'u-government')),
    ...times(COMMUNITIES, (n) =>
      row(
        committeeId(n),
        `第${n + 1}社区居委会`,
        'community',
        communityId(n),
        officeId(Math.floor(n / COMMUNITIES_OF_A_STREET)),
      ),
    ),
  ]
}
