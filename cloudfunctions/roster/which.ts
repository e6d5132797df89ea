import { done, refuse, type Result } from '../../src/domain/result'
import { areasOf, type Area } from '../_database/areas'
import type { Call } from '../_kernel/call'
import type { Queries } from '../_kernel/database'

export interface Roster {
  readonly id: string
  readonly areaId: string
  readonly path: readonly string[]
}

interface Row {
  id: string
  area_id: string
  area_path: string[]
}

const toRoster = (row: Row): Roster => ({ id: row.id, areaId: row.area_id, path: row.area_path })

export interface Which {
  readonly area: Area | null
  readonly roster: Roster | null
}

/** Where somebody works, else where they live, else the whole district. */
const ownArea = ({ me }: Call): string | null =>
  me.assignments.find((held) => held.areaId !== null)?.areaId ?? me.homeId ?? null

/** The roster of an area, or the nearest above it; `area` is whose desk it is, or what was asked for where there is none. */
export const which = async (call: Call, asked: string | null): Promise<Result<Which>> => {
  const areas = await areasOf(call.db)
  const own = ownArea(call)
  const area = areas.get(asked ?? own ?? '') ?? (asked === null ? areas.childrenOf(null)[0] : undefined)
  if (!area) return asked === null ? done({ area: null, roster: null }) : refuse('unknown-area')
  const [row] = await call.db.query<Row>(
    'select id, area_id, area_path from roster where area_id = any ($1::text[]) order by cardinality(area_path) desc limit 1',
    [area.path],
  )
  return done({ area: row ? (areas.get(row.area_id) ?? area) : area, roster: row ? toRoster(row) : null })
}

/** Every change of a roster stands in line here: what overlaps, and which gaps are open, is decided by one at a time. */
export const lockRoster = async (db: Queries, id: string): Promise<Roster | null> => {
  const [row] = await db.query<Row>('select id, area_id, area_path from roster where id = $1 for update', [id])
  return row ? toRoster(row) : null
}

export const allRosters = async (db: Queries): Promise<string[]> =>
  (await db.query<{ id: string }>('select id from roster order by id')).map((row) => row.id)

export const named = (area: Area | null) => area && { id: area.id, name: area.name, kind: area.kind }
