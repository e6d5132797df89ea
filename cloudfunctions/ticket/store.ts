import type { PostFacts } from '../../src/domain/ticket/may'
import type { Ticket } from '../../src/domain/ticket/ticket'
import type { Queries } from '../_kernel/database'
import { Values } from '../_kernel/sql'
import { entryColumns, type Step } from './entry'
import { fromLaw, lawColumns, toLaw, type LawRow } from './row'

/** A ticket as it stands now, locked by this transaction, with the handlers of its lead unit. */
export interface Loaded {
  readonly ticket: Ticket
  readonly number: string
  readonly posts: readonly PostFacts[]
  readonly lastSeq: number
  readonly lastHash: string
  readonly lowRisk: boolean
}

/** Who may handle it for the lead unit: whoever is recused, or asks for themselves, does not keep B waiting. */
export const POSTS = `
  coalesce((select jsonb_agg(jsonb_build_object('personId', a.person_id, 'post', a.post, 'away', coalesce(a.away_until > $2, false)))
              from assignment a
             where a.unit_id = t.lead_unit_id and a.role = 'handler' and a.from_at <= $2 and (a.to_at is null or a.to_at > $2)
               and a.person_id <> all (t.recused_persons) and a.person_id <> t.requester_id), '[]') as posts`

const LOCK = `
  select ${lawColumns}, ${POSTS}, coalesce((select c.low_risk from category c where c.id = t.category_id), false) as low_risk
    from ticket t where t.id = $1 for update of t`

export const lockTicket = async (db: Queries, id: string, at: number): Promise<Loaded | null> => {
  const [row] = await db.query<LawRow & { posts: PostFacts[]; low_risk: boolean }>(LOCK, [id, new Date(at)])
  return row
    ? {
        ticket: toLaw(row),
        number: row.number,
        posts: row.posts,
        lastSeq: row.last_seq,
        lastHash: row.last_hash,
        lowRisk: row.low_risk,
      }
    : null
}

export interface Side {
  /** Columns of the ticket beside the law's own. */
  readonly columns?: Readonly<Record<string, unknown>>
  /** New slips, when the step is a dispatch. */
  readonly slips?: readonly {
    id: string
    unitId: string
    mode: string
    part: 'lead' | 'co'
    due: number | null
    madeBy: string | null
  }[]
}

/**
 * Returns the new end of the chain; null when the step's id stands for another step already (the transaction must then be
 * given up). State and entry go down together, in one statement; the version was checked under the row's lock.
 */
export const saveStep = async (db: Queries, ticket: Ticket, step: Step, side: Side): Promise<string | null> => {
  const values = new Values()
  const entry = entryColumns(step)
  const id = values.bind(ticket.id)
  const set = values.set({
    ...fromLaw(ticket),
    ...side.columns,
    changed_at: new Date(step.at),
    last_seq: step.seq,
    last_hash: entry.hash,
  })
  const parts = [
    `saved as (update ticket set ${set} where id = ${id} and version = ${values.bind(ticket.version - 1)} returning id)`,
    `told as (insert into entry ${values.insert(entry)} on conflict (id) do nothing returning id)`,
  ]
  side.slips?.forEach((slip, index) => {
    const due = slip.due === null ? null : new Date(slip.due)
    parts.push(
      `slip_${index} as (insert into slip ${values.insert({
        id: slip.id,
        ticket_id: ticket.id,
        unit_id: slip.unitId,
        mode: slip.mode,
        part: slip.part,
        due_at: due,
        made_at: new Date(step.at),
        made_by: slip.madeBy,
      })})`,
    )
    if (slip.part === 'co')
      parts.push(
        `part_${index} as (insert into part ${values.insert({ slip_id: slip.id, ticket_id: ticket.id, unit_id: slip.unitId, due_at: due })})`,
      )
  })
  const [row] = await db.query<{ saved: number; told: number }>(
    `with ${parts.join(',\n')} select (select count(*)::int from saved) as saved, (select count(*)::int from told) as told`,
    values.bound,
  )
  if (row?.saved !== 1) throw new Error('a locked ticket changed its version')
  return row.told === 1 ? entry.hash : null
}

export interface Told {
  readonly ticket_id: string
  readonly seq: number
  readonly to_state: Ticket['state']
  readonly fingerprint: string
  readonly actor_id: string | null
}

/** The entry that a command has already made, if it has. */
export const findCommand = async (db: Queries, command: string): Promise<Told | undefined> =>
  (
    await db.query<Told>('select ticket_id, seq, to_state, fingerprint, actor_id from entry where id = $1', [command])
  )[0]

export const hasFingerprint = async (
  db: Queries,
  ticketId: string,
  seq: number,
  fingerprint: string,
): Promise<boolean> =>
  (
    await db.query('select 1 from entry where ticket_id = $1 and seq = $2 and fingerprint = $3', [
      ticketId,
      seq,
      fingerprint,
    ])
  ).length > 0

/** What happened since: the last entry, in words that a reader may know. */
export const lastChange = async (
  db: Queries,
  ticketId: string,
): Promise<{ road: string; by: string; role: string; at: Date } | undefined> =>
  (
    await db.query<{ road: string; by: string; role: string; at: Date }>(
      `select e.road, case when e.actor_role in ('requester', 'filer') then '' else coalesce(p.name, '') end as by, e.actor_role as role, e.at
         from entry e left join person p on p.id = e.actor_id where e.ticket_id = $1 order by e.seq desc limit 1`,
      [ticketId],
    )
  )[0]

/** Gives kept photos to a ticket; the count tells whether all of them were the caller's own and still free. */
export const takePhotos = async (
  db: Queries,
  photos: readonly string[],
  owner: string,
  ticketId: string,
  entryId: string,
  byStaff: boolean,
): Promise<boolean> => {
  if (photos.length === 0) return true
  const ids = [...new Set(photos)]
  const taken = await db.query(
    `update photo set ticket_id = $3, entry_id = $4, by_staff = $5
      where id = any($1::uuid[]) and owner_id = $2 and ticket_id is null returning id`,
    [ids, owner, ticketId, entryId, byStaff],
  )
  return taken.length === ids.length
}

export const finishPart = async (db: Queries, ticketId: string, unitId: string, at: number): Promise<void> => {
  await db.query('update part set done_at = $3 where ticket_id = $1 and unit_id = $2 and done_at is null', [
    ticketId,
    unitId,
    new Date(at),
  ])
}

/** A returned slip takes its open parts with it. */
export const dropParts = async (db: Queries, ticketId: string, at: number): Promise<void> => {
  await db.query('update part set done_at = $2 where ticket_id = $1 and done_at is null', [ticketId, new Date(at)])
}
