import type { Kind, State } from '../../src/domain/ticket/states'
import type { Areas } from '../_database/areas'

/** A ticket as the desk lists it, of `k`: beside a caller, or because it may be what they repeat. */
export const matterFields = `'id', k.id, 'number', k.number, 'state', k.state, 'kind', k.kind, 'text', left(k.text, 80), 'place', k.place,
  'area', k.area_id, 'due', k.due_at, 'createdAt', k.created_at`

export interface MatterRow {
  id: string
  number: string
  state: State
  kind: Kind
  text: string
  place: string
  area: string
  due: string | null
  createdAt: string
}

/** A line names the community: 第一网格 alone tells nobody where it is. */
export const toMatter = ({ area, ...row }: MatterRow, areas: Areas) => {
  const named = areas.pathOf(area).find((step) => step.kind === 'community') ?? areas.get(area)
  return {
    ...row,
    area: named ? { id: named.id, name: named.name, kind: named.kind } : null,
    due: row.due === null ? null : new Date(row.due).toISOString(),
    createdAt: new Date(row.createdAt).toISOString(),
  }
}
