import type { Queries } from '../_kernel/database'
import type { HistoryRow } from '../_matter/history'

/** Residents and registered contacts are named by their part alone; staff by name and unit. */
const unnamed: readonly string[] = ['requester', 'contact', 'rule']

/** What happened to a listing or an agreement, as both sides read it. */
export const historyOf = async (db: Queries, id: string) => {
  const rows = await db.query<HistoryRow>(
    `select e.seq, e.road, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, e.from_state as from, e.to_state as to, e.text,
            e.note, e.data, e.actor_role as role, e.actor_id as person, p.name, u.name as unit
       from entry e left join person p on p.id = e.actor_id left join unit u on u.id = e.actor_unit
      where e.subject_id = $1 order by e.seq`,
    [id],
  )
  return rows.map((entry) => ({
    seq: entry.seq,
    road: entry.road,
    at: entry.at,
    from: entry.from,
    to: entry.to,
    who: { name: unnamed.includes(entry.role) ? '' : (entry.name ?? ''), role: entry.role, unit: entry.unit },
    text: entry.text,
    data: entry.data,
  }))
}
