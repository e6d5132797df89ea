import { FIRST_HASH, linkHash, textDigest } from '../_kernel/chain'
import type { Queries } from '../_kernel/database'

/** One place where a history does not hold. `seq` is null when it is the ticket itself that says something else. */
export interface Broken {
  readonly ticket: string
  readonly number: string
  readonly seq: number | null
  readonly why: 'no-entry' | 'gap' | 'link' | 'hash' | 'words' | 'state' | 'matter' | 'end'
}

export interface Verified {
  readonly tickets: number
  readonly entries: number
  /** Entries whose words were erased at somebody's wish: their digest stays, and the chain holds. */
  readonly erased: number
  readonly broken: readonly Broken[]
}

interface EntryRow {
  readonly id: string
  readonly seq: number
  readonly road: string
  readonly from: string | null
  readonly to: string
  readonly at: string
  readonly actor: string | null
  readonly role: string
  readonly unit: string | null
  readonly text: string | null
  readonly note: string | null
  readonly salt: string
  readonly digest: string
  readonly data: Readonly<Record<string, unknown>>
  readonly prev: string
  readonly hash: string
}

interface TicketRow {
  readonly id: string
  readonly number: string
  readonly version: number
  readonly state: string
  readonly text: string
  readonly last_seq: number
  readonly last_hash: string
  readonly entries: readonly EntryRow[]
}

const BATCH = 200

/** A ticket and its entries in one statement, so that what is written meanwhile never looks like a break. Times to the microsecond. */
const SQL = `
  select t.id, t.number, t.version, t.state, t.text, t.last_seq, t.last_hash,
         coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'seq', e.seq, 'road', e.road, 'from', e.from_state, 'to', e.to_state,
                     'at', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'actor', e.actor_id, 'role', e.actor_role,
                     'unit', e.actor_unit, 'text', e.text, 'note', e.note, 'salt', e.salt, 'digest', e.digest, 'data', e.data,
                     'prev', e.prev_hash, 'hash', e.hash) order by e.seq) from entry e where e.ticket_id = t.id), '[]') as entries
    from ticket t where t.id > $1 order by t.id limit ${BATCH}`

/** Walks every chain from its first entry to what the ticket says of its end. `walked` is told after each batch. */
export async function verifyChains(
  db: Queries,
  walked: (tickets: number) => void = () => undefined,
): Promise<Verified> {
  const broken: Broken[] = []
  let [tickets, entries, erased] = [0, 0, 0]
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const rows = await db.query<TicketRow>(SQL, [after])
    for (const row of rows) {
      broken.push(...faultsOf(row))
      entries += row.entries.length
      erased += row.entries.filter(isErased).length
    }
    tickets += rows.length
    walked(tickets)
    const last = rows.at(-1)
    if (!last || rows.length < BATCH) return { tickets, entries, erased, broken }
    after = last.id
  }
}

function faultsOf(ticket: TicketRow): Broken[] {
  const faults: Broken[] = []
  const fault = (seq: number | null, why: Broken['why']): void => {
    faults.push({ ticket: ticket.id, number: ticket.number, seq, why })
  }
  const [first] = ticket.entries
  const last = ticket.entries.at(-1)
  if (!first || !last) return [{ ticket: ticket.id, number: ticket.number, seq: null, why: 'no-entry' }]
  let before: EntryRow | undefined
  for (const [index, entry] of ticket.entries.entries()) {
    if (entry.seq !== index) fault(entry.seq, 'gap')
    if (entry.prev !== (before?.hash ?? FIRST_HASH)) fault(entry.seq, 'link')
    if (entry.hash !== hashOf(ticket.id, entry)) fault(entry.seq, 'hash')
    if (entry.from !== (before?.to ?? null)) fault(entry.seq, 'state')
    if (!isErased(entry) && entry.digest !== textDigest(entry.salt, entry.text, entry.note)) fault(entry.seq, 'words')
    before = entry
  }
  const { salt, matter } = first.data
  if (ticket.text !== '' && matter !== textDigest(String(salt), ticket.text, null)) fault(null, 'matter')
  const said = [ticket.last_seq, ticket.version, ticket.state, ticket.last_hash]
  if (said.join() !== [last.seq, last.seq + 1, last.to, last.hash].join()) fault(null, 'end')
  return faults
}

/** Erased means gone whole: words that stay need their salt to be believed. */
const isErased = (entry: EntryRow): boolean => entry.salt === '' && entry.text === null && entry.note === null

const hashOf = (subject: string, entry: EntryRow): string => {
  const { id, seq, road, from, to, actor, role, unit, digest, data, prev } = entry
  return linkHash(prev, {
    id,
    subject,
    seq,
    road,
    from,
    to,
    at: entry.at.replace(/000Z$/, 'Z'),
    actor,
    role,
    unit,
    digest,
    data,
  })
}
