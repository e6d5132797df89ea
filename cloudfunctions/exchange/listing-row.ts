import { nearestDue } from '../../src/domain/clock/clock'
import type { Listing } from '../../src/domain/exchange/listing'
import type { ListingKind, ListingState } from '../../src/domain/exchange/states'
import { nobody } from '../../src/domain/law/recusal'
import { readClocks, storedClocks, type StoredClock } from '../_matter/clocks'
import { CONTACTS } from './contacts'

/** The columns that the law reads and writes, as the driver gives them. */
export interface ListingRow {
  id: string
  number: string
  version: number
  state: ListingState
  kind: ListingKind
  unit_id: string | null
  contacts: string[]
  area_path: string[]
  requester_id: string | null
  quantity: number
  taken: number
  finished: number
  until_at: Date | null
  clocks: StoredClock[]
  ended_at: Date | null
  last_seq: number
  last_hash: string
}

export const areaPath = `array_remove(array[t.district_id, t.street_id, t.community_id], null)`

export const listingColumns = `t.id, t.number, t.version, t.state, t.kind, t.unit_id, ${CONTACTS} as contacts, ${areaPath} as area_path, t.requester_id,
  t.quantity, t.taken, t.finished, t.until_at, t.clocks, t.ended_at, t.last_seq, t.last_hash`

export const toListing = (row: ListingRow): Listing => ({
  id: row.id,
  version: row.version,
  state: row.state,
  kind: row.kind,
  unitId: row.unit_id,
  contacts: row.contacts,
  areaPath: row.area_path,
  requesterId: row.requester_id,
  quantity: row.quantity,
  taken: row.taken,
  finished: row.finished,
  until: row.until_at?.getTime() ?? null,
  clocks: readClocks(row.clocks),
  recusal: nobody,
  endedAt: row.ended_at?.getTime() ?? null,
})

const dateOr = (at: number | null): Date | null => (at === null ? null : new Date(at))

/** The law's half of an update, by column. */
export const fromListing = (listing: Listing): Readonly<Record<string, unknown>> => ({
  version: listing.version,
  state: listing.state,
  quantity: listing.quantity,
  taken: listing.taken,
  finished: listing.finished,
  until_at: dateOr(listing.until),
  clocks: JSON.stringify(storedClocks(listing.clocks)),
  due_at: dateOr(nearestDue(listing.clocks)),
  ended_at: dateOr(listing.endedAt),
})
