import type { PostFacts } from '../../src/domain/ticket/may'
import type { Mode, Reach } from '../../src/domain/ticket/states'
import type { Ticket } from '../../src/domain/ticket/ticket'
import type { Queries } from '../_kernel/database'
import type { Loaded } from '../_matter/room'
import type { Beside } from '../_matter/store'
import { lawColumns, toLaw, type LawRow } from './row'

/** A ticket as it stands now, locked by this transaction, with the handlers of its lead unit. */
export interface LoadedTicket extends Loaded<Ticket> {
  readonly posts: readonly PostFacts[]
  readonly lowRisk: boolean
  readonly requesterReach: Reach
}

/** Who may handle it for the lead unit: whoever is recused, or asks for themselves, does not keep B waiting. */
export const POSTS = `
  coalesce((select jsonb_agg(jsonb_build_object('personId', a.person_id, 'post', a.post, 'away', coalesce(a.away_until > $2, false)))
              from assignment a
             where a.unit_id = t.lead_unit_id and a.role = 'handler' and a.from_at <= $2 and (a.to_at is null or a.to_at > $2)
               and a.person_id <> all (t.recused_persons) and a.person_id <> t.requester_id), '[]') as posts`

/** How its requester can be heard. */
export const REACH = `
  case when exists (select 1 from identity i where i.person_id = t.requester_id) then 'app'
       when exists (select 1 from person p where p.id = t.requester_id and p.phone is not null) then 'phone'
       else 'none' end as requester_reach`

const LOCK = `
  select ${lawColumns}, ${POSTS}, ${REACH}, coalesce((select c.low_risk from category c where c.id = t.category_id), false) as low_risk
    from ticket t where t.id = $1 for update of t`

export const lockTicket = async (db: Queries, id: string, at: number): Promise<LoadedTicket | null> => {
  const [row] = await db.query<LawRow & { posts: PostFacts[]; low_risk: boolean; requester_reach: Reach }>(LOCK, [
    id,
    new Date(at),
  ])
  return row
    ? {
        matter: toLaw(row),
        number: row.number,
        posts: row.posts,
        lastSeq: row.last_seq,
        lastHash: row.last_hash,
        lowRisk: row.low_risk,
        requesterReach: row.requester_reach,
      }
    : null
}

export interface Slip {
  readonly id: string
  readonly unitId: string
  readonly part: 'lead' | 'co'
  /** Epoch ms; a lead's promise is the ticket's own. */
  readonly due: number | null
}

/** The rows of new slips, and of what a co-unit owes with one: they go down with the dispatch itself. */
export const slipRows = (
  ticketId: string,
  slips: readonly Slip[],
  mode: Mode,
  madeBy: string | null,
  at: number,
): Beside[] =>
  slips.flatMap((slip) => {
    const due = slip.due === null ? null : new Date(slip.due)
    const row = {
      id: slip.id,
      ticket_id: ticketId,
      unit_id: slip.unitId,
      mode,
      part: slip.part,
      due_at: due,
      made_at: new Date(at),
      made_by: madeBy,
    }
    const owed = { slip_id: slip.id, ticket_id: ticketId, unit_id: slip.unitId, due_at: due }
    return [{ table: 'slip', row }, ...(slip.part === 'co' ? [{ table: 'part', row: owed }] : [])]
  })

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
