import type { State } from '../../src/domain/post/states'
import type { Queries } from '../_kernel/database'
import { HISTORY, type HistoryRow } from '../_matter/history'
import type { CardRow } from './card'
import type { MachineRow } from './queue'
import type { LawRow } from './row'
import { lawColumns } from './row'
import { REPORTS, UNITS_HERE, type WithUnits } from './store'

export interface ViewRow extends WithUnits, MachineRow, Omit<CardRow, keyof LawRow> {
  original: string
  about_unit_name: string | null
  about_person: string | null
  reports: Record<string, number>
  photos: string[]
  entries: HistoryRow<State>[]
}

const SQL = `
  select ${lawColumns}, ${UNITS_HERE}, ${REPORTS}, t.public_text as text, t.text as original, t.public_name, t.community_id, t.topic_id, t.joins,
         t.replies, t.due_at, t.changed_at, t.found, t.check_state, t.about_person, au.name as about_unit_name, tp.title as topic_title, u.name as unit,
         exists (select 1 from follower f where f.subject_id = t.id and f.person_id = $2::uuid) as joined,
         array(select p.id from photo p where p.subject_id = t.id order by p.kept_at, p.id) as photos,
         ${HISTORY} as entries
    from post t left join unit au on au.id = t.about_unit left join topic tp on tp.id = t.topic_id left join unit u on u.id = t.answer_unit
   where t.id = $1`

/** Everything one page shows of one post but its replies, in one statement. */
export const readPost = async (db: Queries, id: string, readerId: string): Promise<ViewRow | undefined> =>
  (await db.query<ViewRow>(SQL, [id, readerId]))[0]
