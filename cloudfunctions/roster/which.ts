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

/** Of an area, by its path, or the nearest above it. */
export const nearest = async (db: Queries, path: readonly string[]): Promise<Roster | null> => {
  const [row] = await db.query<Row>(
    'select id, area_id, area_path from roster where area_id = any ($1::text[]) order by cardinality(area_path) desc limit 1',
    [path],
  )
  return row ? toRoster(row) : null
}

/** The roster by its own id, or by the id of a swap on it. */
const byItself = async (db: Queries, id: string): Promise<Roster | null> => {
  const [row] = await db.query<Row>(
    'select id, area_id, area_path from roster where id = $1 or id = (select roster_id from swap where id = $1)',
    [id],
  )
  return row ? toRoster(row) : null
}

/**
 * The roster of an area, or the nearest above it; `area` is whose desk it is, or what was asked for where there is none. `of` names
 * the roster, or a swap on it, instead.
 */
export const which = async (call: Call, asked: string | null, of: string | null = null): Promise<Result<Which>> => {
  const areas = await areasOf(call.db)
  if (of !== null) {
    const named = await byItself(call.db, of)
    return named ? done({ area: areas.get(named.areaId) ?? null, roster: named }) : refuse('not-found')
  }
  const own = ownArea(call)
  const area = areas.get(asked ?? own ?? '') ?? (asked === null ? areas.childrenOf(null)[0] : undefined)
  if (!area) return asked === null ? done({ area: null, roster: null }) : refuse('unknown-area')
  const roster = await nearest(call.db, area.path)
  return done({ area: roster ? (areas.get(roster.areaId) ?? area) : area, roster })
}

/** Every change of a roster stands in line here: what overlaps, and which gaps are open, is decided by one at a time. */
export const lockRoster = async (db: Queries, id: string): Promise<Roster | null> => {
  const [row] = await db.query<Row>('select id, area_id, area_path from roster where id = $1 for update', [id])
  return row ? toRoster(row) : null
}

export const allRosters = async (db: Queries): Promise<string[]> =>
  (await db.query<{ id: string }>('select id from roster order by id')).map((row) => row.id)

export const named = (area: Area | null) => area && { id: area.id, name: area.name, kind: area.kind }
