import inside from '@turf/boolean-point-in-polygon'
import type { Queries } from '../_kernel/database'

export interface Area {
  readonly id: string
  readonly kind: 'district' | 'street' | 'community' | 'grid' | 'building'
  readonly name: string
  readonly path: readonly string[]
  readonly sort: number
}

interface Drawn {
  readonly area: Area
  readonly ring: [number, number][]
  readonly box: readonly [number, number, number, number]
}

/** The whole tree in memory: a few hundred rows that change a few times a year. */
export class Areas {
  private readonly byId = new Map<string, Area>()
  private readonly below = new Map<string | null, Area[]>()
  private readonly drawn: Drawn[] = []

  constructor(rows: readonly (Area & { ring: [number, number][] | null })[]) {
    for (const { ring, ...area } of rows) {
      this.byId.set(area.id, area)
      const parent = area.path.at(-2) ?? null
      this.below.set(parent, [...(this.below.get(parent) ?? []), area])
      if (ring) this.drawn.push({ area, ring, box: boxOf(ring) })
    }
    // Deepest first, then by id: a point on a shared border always falls to the same side.
    this.drawn.sort((a, b) => b.area.path.length - a.area.path.length || (a.area.id < b.area.id ? -1 : 1))
  }

  get(id: string): Area | undefined {
    return this.byId.get(id)
  }

  childrenOf(id: string | null): readonly Area[] {
    return this.below.get(id) ?? []
  }

  all(): Iterable<Area> {
    return this.byId.values()
  }

  pathOf(id: string): Area[] {
    return (this.byId.get(id)?.path ?? []).flatMap((step) => this.byId.get(step) ?? [])
  }

  /** The deepest area that holds a GCJ-02 point; undefined outside the district. */
  at(longitude: number, latitude: number): Area | undefined {
    return this.drawn.find(
      ({ ring, box }) =>
        longitude >= box[0] &&
        longitude <= box[2] &&
        latitude >= box[1] &&
        latitude <= box[3] &&
        inside([longitude, latitude], { type: 'Polygon', coordinates: [ring] }),
    )?.area
  }
}

const boxOf = (ring: readonly [number, number][]): Drawn['box'] => {
  const xs = ring.map(([x]) => x)
  const ys = ring.map(([, y]) => y)
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

const FRESH_MS = 60_000
let kept: { areas: Areas; loaded: number } | undefined

/** The tree, read again when it is older than a minute (by the machine's steady clock). */
export const areasOf = async (db: Queries): Promise<Areas> => {
  if (!kept || performance.now() - kept.loaded > FRESH_MS) {
    const rows = await db.query<Area & { ring: [number, number][] | null }>(
      'select id, kind, name, path, ring, sort from area order by sort, id',
    )
    const areas = new Areas(rows)
    // An empty tree is not worth keeping: the district may be drawn at the next moment.
    if (rows.length === 0) return areas
    kept = { areas, loaded: performance.now() }
  }
  return kept.areas
}
