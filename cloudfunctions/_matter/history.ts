/** One line of a matter's history as it is stored. What of it a reader hears is the noun's own view. */
export interface HistoryRow<S extends string = string> {
  seq: number
  road: string
  /** ISO 8601. */
  at: string
  from: S | null
  to: S
  text: string | null
  note: string | null
  data: Record<string, unknown>
  role: string
  person: string | null
  name: string | null
  unit: string | null
}

/** The history of the matter `t`, oldest first: an expression of type jsonb, one `HistoryRow` an element. */
export const HISTORY = `
  (select jsonb_agg(jsonb_build_object('seq', e.seq, 'road', e.road, 'at', e.at, 'from', e.from_state, 'to', e.to_state, 'text', e.text,
          'note', e.note, 'data', e.data, 'role', e.actor_role, 'person', e.actor_id, 'name', ep.name, 'unit', eu.name) order by e.seq)
     from entry e left join person ep on ep.id = e.actor_id left join unit eu on eu.id = e.actor_unit where e.subject_id = t.id)`

/** The photos of the matter `t`, each with the `seq` of the entry that it came with: jsonb. */
export const PHOTOS = `
  coalesce((select jsonb_agg(jsonb_build_object('id', ph.id, 'staff', ph.by_staff, 'seq', pe.seq) order by ph.kept_at, ph.id)
              from photo ph left join entry pe on pe.id = ph.entry_id where ph.subject_id = t.id), '[]')`

export interface PhotoRow {
  id: string
  staff: boolean
  seq: number | null
}
