import { chinaDay, chinaInstant, nextDay } from '../../src/domain/calendar/china-time'
import type { Area, Areas } from '../_database/areas'

/** The path of a community, a column each. */
export const pathColumns = ([district, street, community]: readonly string[]) => ({
  district_id: district,
  street_id: street,
  community_id: community,
})

export const areaPath = 'array[t.district_id, t.street_id, t.community_id] as area_path'

export const areaName = (areas: Areas, id: string) => {
  const area = areas.get(id)
  return area ? { id: area.id, name: area.name, kind: area.kind } : null
}

/** By which column the posts of an area are read: those of a grid or a building are its community's. */
export const within = (area: Area): { column: 'district_id' | 'street_id' | 'community_id'; key: string } => {
  if (area.kind === 'district') return { column: 'district_id', key: area.id }
  if (area.kind === 'street') return { column: 'street_id', key: area.id }
  return { column: 'community_id', key: area.path[2] ?? area.id }
}

/** A term from its first to its last day, in China: both count. */
export const termOf = (from: string, to: string) => ({ from: chinaInstant(from, 0), to: chinaInstant(nextDay(to), 0) })
export const firstDay = (from: number | Date): string => chinaDay(Number(from))
export const lastDay = (to: number | Date): string => chinaDay(Number(to) - 1)
