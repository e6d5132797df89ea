import type { Queries } from '../_kernel/database'
import { Values } from '../_kernel/sql'
import { entryColumns, type Step } from './entry'

/** Rows that go down with a step, in the same statement: for each, its table and its columns. */
export interface Beside {
  readonly table: string
  readonly row: Readonly<Record<string, unknown>>
}

export interface Side {
  /** Columns of the matter beside the law's own. */
  readonly columns?: Readonly<Record<string, unknown>>
  readonly beside?: readonly Beside[]
}

/**
 * Returns the new end of the chain; null when the step's id stands for another step already (the transaction must then be
 * given up). State and entry go down together, in one statement; the version was checked under the row's lock.
 */
export const saveStep = async (
  db: Queries,
  table: string,
  version: number,
  columns: Readonly<Record<string, unknown>>,
  step: Step,
  side: Side,
): Promise<string | null> => {
  const values = new Values()
  const entry = entryColumns(step)
  const id = values.bind(step.subjectId)
  const set = values.set({
    ...columns,
    ...side.columns,
    changed_at: new Date(step.at),
    last_seq: step.seq,
    last_hash: entry.hash,
  })
  const parts = [
    `saved as (update ${table} set ${set} where id = ${id} and version = ${values.bind(version - 1)} returning id)`,
    `told as (insert into entry ${values.insert(entry)} on conflict (id) do nothing returning id)`,
    ...(side.beside ?? []).map(
      ({ table: other, row }, index) => `beside_${index} as (insert into ${other} ${values.insert(row)})`,
    ),
  ]
  const [row] = await db.query<{ saved: number; told: number }>(
    `with ${parts.join(',\n')} select (select count(*)::int from saved) as saved, (select count(*)::int from told) as told`,
    values.bound,
  )
  if (row?.saved !== 1) throw new Error('a locked matter changed its version')
  return row.told === 1 ? entry.hash : null
}

export interface Told {
  readonly subject_id: string
  readonly seq: number
  readonly to_state: string
  readonly fingerprint: string
  readonly actor_id: string | null
}

/** The entry that a command has already made, if it has. */
export const findCommand = async (db: Queries, command: string): Promise<Told | undefined> =>
  (
    await db.query<Told>('select subject_id, seq, to_state, fingerprint, actor_id from entry where id = $1', [command])
  )[0]

/** Where the entry led that bears this fingerprint at its place in a history; undefined when another one stands there. */
export const ledTo = async (
  db: Queries,
  subjectId: string,
  seq: number,
  fingerprint: string,
): Promise<string | undefined> =>
  (
    await db.query<{ to_state: string }>(
      'select to_state from entry where subject_id = $1 and seq = $2 and fingerprint = $3',
      [subjectId, seq, fingerprint],
    )
  )[0]?.to_state

export const hasFingerprint = async (
  db: Queries,
  subjectId: string,
  seq: number,
  fingerprint: string,
): Promise<boolean> => (await ledTo(db, subjectId, seq, fingerprint)) !== undefined

/** What happened since: the last entry, in words that a reader may know. */
export const lastChange = async (
  db: Queries,
  subjectId: string,
): Promise<{ road: string; by: string; role: string; at: Date } | undefined> =>
  (
    await db.query<{ road: string; by: string; role: string; at: Date }>(
      `select e.road, case when e.actor_role in ('requester', 'filer') then '' else coalesce(p.name, '') end as by, e.actor_role as role, e.at
         from entry e left join person p on p.id = e.actor_id where e.subject_id = $1 order by e.seq desc limit 1`,
      [subjectId],
    )
  )[0]

/** Gives kept photos to a matter; false unless all of them were the owner's own and still free. */
export const takePhotos = async (
  db: Queries,
  photos: readonly string[],
  owner: string,
  subjectId: string,
  entryId: string,
  byStaff: boolean,
): Promise<boolean> => {
  if (photos.length === 0) return true
  const ids = [...new Set(photos)]
  const taken = await db.query(
    `update photo set subject_id = $3, entry_id = $4, by_staff = $5
      where id = any($1::uuid[]) and owner_id = $2 and subject_id is null returning id`,
    [ids, owner, subjectId, entryId, byStaff],
  )
  return taken.length === ids.length
}
