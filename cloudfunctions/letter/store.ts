import type { Letter } from '../../src/domain/letter/letter'
import type { Queries } from '../_kernel/database'
import type { Loaded } from '../_matter/room'
import { lawColumns, toLaw, type LawRow } from './row'

/** A letter as it stands now, locked by this transaction, with what a forwarded ticket must know of it. */
export interface LoadedLetter extends Loaded<Letter> {
  readonly about: { readonly unit: string | null; readonly person: string | null }
  readonly draft: { readonly text: string | null; readonly version: number }
}

interface Row extends LawRow {
  about_unit: string | null
  about_person: string | null
  draft: string | null
  draft_version: number
}

const LOCK = `select ${lawColumns}, t.about_unit, t.about_person, t.draft, t.draft_version from letter t where t.id = $1 for update of t`

export const lockLetter = async (db: Queries, id: string, at: number): Promise<LoadedLetter | null> => {
  const [row] = await db.query<Row>(LOCK, [id, new Date(at)])
  return row
    ? {
        matter: toLaw(row),
        number: row.number,
        lastSeq: row.last_seq,
        lastHash: row.last_hash,
        about: { unit: row.about_unit, person: row.about_person },
        draft: { text: row.draft, version: row.draft_version },
      }
    : null
}

/** Not locked: for whoever only reads. */
export const readLaw = async (db: Queries, id: string, at: number): Promise<Letter | null> => {
  const [row] = await db.query<LawRow>(`select ${lawColumns} from letter t where t.id = $1`, [id, new Date(at)])
  return row ? toLaw(row) : null
}
