import type { Areas } from '../_database/areas'

/** A list names the community: 第一网格 alone tells nobody where it is. Null where it has no place. */
export const areaOf = (areas: Areas, id: string | null) => {
  if (id === null) return null
  const area = areas.pathOf(id).find(({ kind }) => kind === 'community') ?? areas.get(id)
  return area ? { id: area.id, name: area.name, kind: area.kind } : null
}

export interface TellingArea {
  readonly district_id: string | null
  readonly street_id: string | null
  readonly community_id: string | null
}

/** Where a telling lies, from the district down. */
export const pathOf = (row: TellingArea): string[] =>
  [row.district_id, row.street_id, row.community_id].filter((id) => id !== null)
