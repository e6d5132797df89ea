import type { AgreementEnding, AgreementState, ListingKind, ListingState } from '../../src/domain/exchange/states'
import type { Areas } from '../_database/areas'
import { isoOr } from '../_matter/times'

/** The columns of one line in a list. The text is cut in the database. */
export const listingCard = `t.id, t.number, t.version, t.kind, t.state, t.title, left(t.text, 120) as text, t.area_id, t.unit_id, t.quantity, t.taken,
  t.finished, t.until_at, t.published_at, t.created_at`

export interface ListingCardRow {
  id: string
  number: string
  version: number
  kind: ListingKind
  state: ListingState
  title: string
  text: string
  area_id: string
  unit_id: string | null
  unit: string | null
  quantity: number
  taken: number
  finished: number
  until_at: Date | null
  published_at: Date | null
  created_at: Date
}

const areaOf = (areas: Areas, id: string) => {
  const area = areas.get(id)
  return area ? { id: area.id, name: area.name, kind: area.kind } : null
}

const isoOf = (at: Date | null): string | null => isoOr(at?.getTime() ?? null)

export const toListingCard = (row: ListingCardRow, areas: Areas) => ({
  id: row.id,
  number: row.number,
  version: row.version,
  kind: row.kind,
  state: row.state,
  title: row.title,
  text: row.text,
  area: areaOf(areas, row.area_id),
  unit: row.unit_id === null ? null : { id: row.unit_id, name: row.unit ?? '' },
  quantity: row.quantity,
  taken: row.taken,
  finished: row.finished,
  until: isoOf(row.until_at),
  publishedAt: isoOf(row.published_at),
  createdAt: row.created_at.toISOString(),
})

export const agreementCard = `t.id, t.number, t.version, t.state, t.ending, t.need_id, t.resource_id, t.unit_id, t.area_id, t.from_at, t.to_at, t.due_at,
  t.agreed_at, t.created_at`

export const agreementNames = `c.*, coalesce(n.title, r.title) as title, u.name as unit`
export const agreementJoins = `join unit u on u.id = c.unit_id left join listing n on n.id = c.need_id left join listing r on r.id = c.resource_id`

export interface AgreementCardRow {
  id: string
  number: string
  version: number
  state: AgreementState
  ending: AgreementEnding | null
  title: string
  unit_id: string
  unit: string
  area_id: string
  from_at: Date
  to_at: Date
  due_at: Date | null
  agreed_at: Date | null
  created_at: Date
}

export const toAgreementCard = (row: AgreementCardRow, areas: Areas) => ({
  id: row.id,
  number: row.number,
  version: row.version,
  state: row.state,
  ending: row.ending,
  title: row.title,
  unit: { id: row.unit_id, name: row.unit },
  community: areaOf(areas, row.area_id),
  from: row.from_at.toISOString(),
  to: row.to_at.toISOString(),
  due: isoOf(row.due_at),
  createdAt: row.created_at.toISOString(),
})
