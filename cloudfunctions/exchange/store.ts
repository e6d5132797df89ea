import type { Agreement } from '../../src/domain/exchange/agreement'
import type { Listing } from '../../src/domain/exchange/listing'
import type { Queries } from '../_kernel/database'
import type { Loaded } from '../_matter/room'
import { agreementColumns, toAgreement, type AgreementRow } from './agreement-row'
import { listingColumns, toListing, type ListingRow } from './listing-row'

export type LoadedListing = Loaded<Listing>
export type LoadedAgreement = Loaded<Agreement>

/** A line as it stands now, locked by this transaction. */
export const lockListing = async (db: Queries, id: string): Promise<LoadedListing | null> => {
  const [row] = await db.query<ListingRow>(`select ${listingColumns} from listing t where t.id = $1 for update of t`, [
    id,
  ])
  return row ? { matter: toListing(row), number: row.number, lastSeq: row.last_seq, lastHash: row.last_hash } : null
}

export const lockAgreement = async (db: Queries, id: string): Promise<LoadedAgreement | null> => {
  const [row] = await db.query<AgreementRow>(
    `select ${agreementColumns} from agreement t where t.id = $1 for update of t`,
    [id],
  )
  return row ? { matter: toAgreement(row), number: row.number, lastSeq: row.last_seq, lastHash: row.last_hash } : null
}

export interface Made {
  readonly id: string
  readonly number: string
  readonly version: number
  readonly state: string
  readonly fingerprint: string
}

/** What was said when this id was made. */
export const findMade = async (db: Queries, table: 'listing' | 'agreement', id: string): Promise<Made | undefined> =>
  (
    await db.query<Made>(
      `select t.id, t.number, t.version, t.state, e.fingerprint from ${table} t join entry e on e.subject_id = t.id and e.seq = 0 where t.id = $1`,
      [id],
    )
  )[0]
