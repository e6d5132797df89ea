import type { State } from '../../src/domain/call/states'
import type { Queries } from '../_kernel/database'
import { cardJoins, cardNames, ownColumns, type CardRow } from './card'
import { lawColumns, type LawRow } from './row'
import { OPERATORS } from './store'

interface EntryRow {
  seq: number
  road: string
  at: string
  from: State | null
  to: State
  note: string | null
  data: Record<string, unknown>
  role: string
  name: string | null
}

export interface ViewRow extends LawRow, Omit<CardRow, keyof LawRow> {
  area_id: string
  draft: Record<string, unknown> | null
  draft_revision: number
  desk: { id: string; name: string }[]
  entries: EntryRow[]
}

const ENTRIES = `
  select jsonb_agg(jsonb_build_object('seq', e.seq, 'road', e.road, 'at', e.at, 'from', e.from_state, 'to', e.to_state, 'note', e.note,
           'data', e.data, 'role', e.actor_role, 'name', p.name) order by e.seq)
    from entry e left join person p on p.id = e.actor_id where e.subject_id = t.id`

const SQL = `
  select ${cardNames}
    from (select ${lawColumns}, ${ownColumns}, t.area_id, t.draft, t.draft_revision,
                 (${ENTRIES}) as entries,
                 coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) order by p.name, p.id)
                             from person p where p.id in (${OPERATORS})), '[]') as desk
            from call t where t.id = $1) c
    ${cardJoins}`

/** Everything the desk shows of one call, in one statement. */
export const readCall = async (db: Queries, id: string, at: number): Promise<ViewRow | undefined> =>
  (await db.query<ViewRow>(SQL, [id, new Date(at)]))[0]
