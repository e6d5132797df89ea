import type { PostFacts } from '../../src/domain/ticket/may'
import type { State, Supervision } from '../../src/domain/ticket/states'
import type { Queries } from '../_kernel/database'
import { HISTORY, PHOTOS, type HistoryRow, type PhotoRow } from '../_matter/history'
import type { CardRow } from './card'
import { lawColumns, type LawRow } from './row'
import { POSTS } from './store'

export interface ViewRow extends LawRow, Omit<CardRow, keyof LawRow> {
  public_text: string | null
  longitude: number | null
  latitude: number | null
  about_unit_name: string | null
  about_person: string | null
  lead_since: Date | null
  unit_phone: string | null
  requester_name: string
  has_phone: boolean
  filer_name: string
  first_asked_name: string | null
  caller_name: string | null
  supervision: Supervision
  category_names: string[]
  low_risk: boolean | null
  units: Record<string, string>
  posts: PostFacts[]
  entries: HistoryRow<State>[]
  /** `seq` of the entry that it came with. */
  photos: PhotoRow[]
}

const SQL = `
  select ${lawColumns}, t.text, t.public_text, t.place, t.longitude, t.latitude, t.area_id, t.due_at, t.changed_at, t.about_person, t.lead_since, t.supervision,
         au.name as about_unit_name, u.name as unit, u.phone as unit_phone, h.name as handler,
         r.name as requester_name, r.phone is not null as has_phone, f.name as filer_name, fa.name as first_asked_name, ca.name as caller_name,
         c.low_risk,
         (with recursive up as (select id, parent_id, name, 0 as height from category where id = t.category_id
             union all select k.id, k.parent_id, k.name, up.height + 1 from category k join up on k.id = up.parent_id)
          select coalesce(array_agg(name order by height desc), '{}') from up) as category_names,
         (select coalesce(jsonb_object_agg(id, name), '{}') from unit
           where id = t.lead_unit_id or id in (select value ->> 'unit' from jsonb_array_elements(t.co_units)) or id = t.settlement ->> 'unit') as units,
         ${POSTS},
         ${HISTORY} as entries,
         ${PHOTOS} as photos
    from ticket t
    join person r on r.id = t.requester_id
    join person f on f.id = t.filer_id
    left join person fa on fa.id = t.first_asked_id
    left join person ca on ca.id = t.caller_id
    left join unit u on u.id = t.lead_unit_id
    left join unit au on au.id = t.about_unit
    left join person h on h.id = t.handler_id
    left join category c on c.id = t.category_id
   where t.id = $1`

/** Everything one page shows of one ticket, in one statement. */
export const readTicket = async (db: Queries, id: string, at: number): Promise<ViewRow | undefined> =>
  (await db.query<ViewRow>(SQL, [id, new Date(at)]))[0]
