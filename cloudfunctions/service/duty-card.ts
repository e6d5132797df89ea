import type { Areas } from '../_database/areas'
import type { DutyRow } from './duty-row'
import { areaName, firstDay, lastDay } from './place'

/** One post in a list. */
export const toDutyCard = (row: DutyRow, areas: Areas) => ({
  id: row.id,
  number: row.number,
  version: row.version,
  state: row.state,
  kind: row.kind,
  name: row.name,
  community: areaName(areas, row.area_path[2] ?? ''),
  quota: row.quota,
  left: row.quota - row.taken,
  from: firstDay(row.from_at),
  to: lastDay(row.to_at),
  forAll: row.for_all,
})
