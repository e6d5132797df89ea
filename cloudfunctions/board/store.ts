import type { Post } from '../../src/domain/post/post'
import type { Queries } from '../_kernel/database'
import type { Loaded } from '../_matter/room'
import { lawColumns, toLaw, type LawRow } from './row'

/** A post as it stands now, locked by this transaction, with its words and the units that lie on its path. */
export interface LoadedPost extends Loaded<Post> {
  readonly unitsHere: readonly string[]
  readonly text: string
  readonly aboutUnit: string | null
  readonly aboutPerson: string | null
}

export interface WithUnits extends LawRow {
  units_here: string[]
}

export const UNITS_HERE = `array(select u.id from unit u where u.area_id in (t.district_id, t.street_id, t.community_id)) as units_here`

interface Row extends WithUnits {
  text: string
  about_unit: string | null
  about_person: string | null
}

export const lockPost = async (db: Queries, id: string): Promise<LoadedPost | null> => {
  const [row] = await db.query<Row>(
    `select ${lawColumns}, ${UNITS_HERE}, t.text, t.about_unit, t.about_person from post t where t.id = $1 for update of t`,
    [id],
  )
  return row
    ? {
        matter: toLaw(row),
        number: row.number,
        lastSeq: row.last_seq,
        lastHash: row.last_hash,
        unitsHere: row.units_here,
        text: row.text,
        aboutUnit: row.about_unit,
        aboutPerson: row.about_person,
      }
    : null
}

export const hasJoined = async (db: Queries, postId: string, personId: string): Promise<boolean> =>
  (await db.query('select 1 from follower where subject_id = $1 and person_id = $2', [postId, personId])).length > 0

/** Reports by their reason since somebody last looked. */
export const REPORTS = `coalesce((select jsonb_object_agg(x.reason, x.n) from (
  select r.reason, count(*)::int as n from post_report r where r.subject_id = t.id and r.round = t.report_round group by r.reason) x), '{}') as reports`
