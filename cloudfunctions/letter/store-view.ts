import type { State } from '../../src/domain/letter/states'
import type { State as TicketState } from '../../src/domain/ticket/states'
import type { Queries } from '../_kernel/database'
import { HISTORY, PHOTOS, type HistoryRow, type PhotoRow } from '../_matter/history'
import type { CardRow } from './card'
import { IN_FORCE } from './desk-sql'
import { lawColumns, type LawRow } from './row'

export interface ViewRow extends LawRow, Omit<CardRow, keyof LawRow> {
  full_text: string
  about_secretary: boolean
  about_unit_name: string | null
  about_person: string | null
  writer_name: string
  has_phone: boolean
  reader_name: string | null
  readers: { person: string; name: string; role: 'secretary' | 'deputy' | 'supervisor' }[]
  draft: string | null
  draft_version: number
  draft_at: Date | null
  draft_by_name: string | null
  public_text: string | null
  public_reply: string | null
  published_at: Date | null
  entries: HistoryRow<State>[]
  photos: PhotoRow[]
  tickets: { id: string; number: string; state: TicketState }[]
}

const holders = (role: string, where: string): string =>
  `select a.person_id, '${role}' as role from assignment a where a.role = '${role}' and a.area_id = t.office_area_id and ${IN_FORCE} and ${where}`

/** Of a card, what is not among the law's columns. */
const own = `left(t.text, 80) as text, t.due_at, t.unread, t.draft is not null as has_draft, t.changed_at, t.answered_at`

const SQL = `
  select l.*, au.name as about_unit_name, w.name as writer_name, w.phone is not null as has_phone,
         h.name as reader_name, b.name as draft_by_name,
         (select coalesce(jsonb_agg(jsonb_build_object('person', x.person_id, 'name', p.name, 'role', x.role) order by x.role desc, p.name), '[]')
            from (${holders('secretary', 'true')}
                  union select d, 'deputy' from unnest(l.deputies) d
                  union ${holders('supervisor', 'l.stands_in')}) x join person p on p.id = x.person_id
           where x.person_id <> all (t.recused_persons) and x.person_id <> t.requester_id
             and not exists (select 1 from staff_of a where a.person_id = x.person_id and a.unit_id = any (t.recused_units) and ${IN_FORCE})) as readers,
         ${HISTORY} as entries,
         ${PHOTOS} as photos,
         coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'number', k.number, 'state', k.state) order by k.created_at, k.id)
                     from ticket k where k.origin_noun = 'letter' and k.origin_id = t.id
                      and (k.requester_id = $3 or not (k.recused_units && $4::text[]) and not ($3 = any (k.recused_persons)))), '[]') as tickets
    from letter t
    cross join lateral (select ${lawColumns}, ${own}, t.text as full_text, t.about_secretary, t.about_person, t.draft, t.draft_version, t.draft_at,
                               t.public_text, t.public_reply, t.published_at) l
    join person w on w.id = t.requester_id
    left join unit au on au.id = t.about_unit
    left join person h on h.id = t.reader_id
    left join person b on b.id = t.draft_by
   where t.id = $1`

/** Everything one page shows of one letter, in one statement. `offices` and `me` = whom its tickets may not be shown to. */
export const readLetter = async (
  db: Queries,
  id: string,
  at: number,
  me: string,
  offices: readonly string[],
): Promise<ViewRow | undefined> => (await db.query<ViewRow>(SQL, [id, new Date(at), me, offices]))[0]
