import { FIRST_HASH, linkHash, textDigest } from '../_kernel/chain'
import type { Queries } from '../_kernel/database'
import type { MatterNoun } from './entry'
import { matters, type Kind } from './matters'

/** One place where a history does not hold. `seq` is null when it is the matter itself that says something else. */
export interface Broken {
  readonly noun: MatterNoun
  readonly id: string
  readonly number: string
  readonly seq: number | null
  readonly why: 'no-entry' | 'gap' | 'link' | 'hash' | 'words' | 'state' | 'matter' | 'end'
}

export interface Verified {
  readonly matters: number
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

interface MatterRow {
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

/** A matter and its entries in one statement, so that what is written meanwhile never looks like a break. Times to the microsecond. */
const sqlOf = ({ table, text }: Kind): string => `
  select t.id, t.number, t.version, t.state, ${text === null ? `''` : `t.${text}`} as text, t.last_seq, t.last_hash,
         coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'seq', e.seq, 'road', e.road, 'from', e.from_state, 'to', e.to_state,
                     'at', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'actor', e.actor_id, 'role', e.actor_role,
                     'unit', e.actor_unit, 'text', e.text, 'note', e.note, 'salt', e.salt, 'digest', e.digest, 'data', e.data,
                     'prev', e.prev_hash, 'hash', e.hash) order by e.seq) from entry e where e.subject_id = t.id), '[]') as entries
    from ${table} t where t.id > $1 order by t.id limit ${BATCH}`

/** Walks every chain of every noun from its first entry to what the matter says of its end. `walked` is told after each batch. */
export async function verifyChains(
  db: Queries,
  walked: (matters: number) => void = () => undefined,
): Promise<Verified> {
  const broken: Broken[] = []
  let [count, entries, erased] = [0, 0, 0]
  for (const kind of matters) {
    let after = '00000000-0000-0000-0000-000000000000'
    for (;;) {
      const rows = await db.query<MatterRow>(sqlOf(kind), [after])
      for (const row of rows) {
        broken.push(...faultsOf(kind.noun, row))
        entries += row.entries.length
        erased += row.entries.filter(isErased).length
      }
      count += rows.length
      walked(count)
      const last = rows.at(-1)
      if (!last || rows.length < BATCH) break
      after = last.id
    }
  }
  return { matters: count, entries, erased, broken }
}

function faultsOf(noun: MatterNoun, matter: MatterRow): Broken[] {
  const faults: Broken[] = []
  const fault = (seq: number | null, why: Broken['why']): void => {
    faults.push({ noun, id: matter.id, number: matter.number, seq, why })
  }
  const [first] = matter.entries
  const last = matter.entries.at(-1)
  if (!first || !last) return [{ noun, id: matter.id, number: matter.number, seq: null, why: 'no-entry' }]
  let before: EntryRow | undefined
  for (const [index, entry] of matter.entries.entries()) {
    if (entry.seq !== index) fault(entry.seq, 'gap')
    if (entry.prev !== (before?.hash ?? FIRST_HASH)) fault(entry.seq, 'link')
    if (entry.hash !== hashOf(matter.id, entry)) fault(entry.seq, 'hash')
    if (entry.from !== (before?.to ?? null)) fault(entry.seq, 'state')
    if (!isErased(entry) && entry.digest !== textDigest(entry.salt, entry.text, entry.note)) fault(entry.seq, 'words')
    before = entry
  }
  const { salt, matter: digest } = first.data
  if (matter.text !== '' && digest !== textDigest(String(salt), matter.text, null)) fault(null, 'matter')
  const said = [matter.last_seq, matter.version, matter.state, matter.last_hash]
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
