import type { State } from '../../src/domain/call/states'
import type { Queries } from '../_kernel/database'
import { HISTORY, type HistoryRow } from '../_matter/history'
import { cardJoins, cardNames, ownColumns, type CardRow } from './card'
import { lawColumns, type LawRow } from './row'
import { OPERATORS } from './store'

export interface ViewRow extends LawRow, Omit<CardRow, keyof LawRow> {
  area_id: string
  draft: Record<string, unknown> | null
  draft_revision: number
  desk: { id: string; name: string }[]
  entries: HistoryRow<State>[]
}

const SQL = `
  select ${cardNames}
    from (select ${lawColumns}, ${ownColumns}, t.area_id, t.draft, t.draft_revision,
                 ${HISTORY} as entries,
                 coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) order by p.name, p.id)
                             from person p where p.id in (${OPERATORS})), '[]') as desk
            from call t where t.id = $1) c
    ${cardJoins}`

/** Everything the desk shows of one call, in one statement. */
export const readCall = async (db: Queries, id: string, at: number): Promise<ViewRow | undefined> =>
  (await db.query<ViewRow>(SQL, [id, new Date(at)]))[0]
