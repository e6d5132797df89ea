import { chinaDay } from '../../src/domain/calendar/china-time'
import type { Queries } from '../_kernel/database'
import { Values } from '../_kernel/sql'
import { entryColumns, type Step } from './entry'

const ENTRY_TYPES = {
  id: 'uuid',
  subject_id: 'uuid',
  seq: 'integer',
  at: 'timestamptz',
  actor_id: 'uuid',
  data: 'jsonb',
} as const

/** The sequence of its readable numbers: day + six digits, after an optional letter that tells the noun. */
interface Sequenced {
  readonly sequence: string
  readonly prefix: string
}

/** A number that is given, for what must leave no gap in a sequence. */
interface Numbered {
  readonly number: string
}

export type Opened = New & (Sequenced | Numbered)

interface New {
  readonly table: string
  /** Every column but number, last_seq and last_hash. */
  readonly record: Readonly<Record<string, unknown>> & { readonly id: string }
  /** The first entry of its history. */
  readonly first: Step
  /** Whether another row that says the same (one live registration, one live pledge) stands in its way too, not its id alone. */
  readonly onceOnly?: boolean
  /** Kept photos that go with it, and whose they are. */
  readonly photos: readonly string[]
  readonly owner: string
}

/**
 * A new matter, its first entry and its photos in one statement: the new number, and how many of the photos were the owner's own
 * and still free. Null when the id is taken already, by a matter of this noun or of another (the transaction must then be given up),
 * or with `onceOnly` when a unique index lets no second one in.
 */
export const insertMatter = async (
  db: Queries,
  { table, record, first, photos, owner, onceOnly = false, ...numbering }: Opened,
): Promise<{ number: string; photos: number } | null> => {
  const values = new Values()
  const entry = entryColumns(first)
  const number =
    'number' in numbering
      ? `${values.bind(numbering.number)}::text`
      : `${values.bind(numbering.prefix + chinaDay(first.at).replace(/-/g, ''))}::text || '-' || lpad(nextval('${numbering.sequence}')::text, 6, '0')`
  const numbered = values
    .insert({ ...record, last_seq: first.seq, last_hash: entry.hash })
    .replace('(', '(number, ')
    .replace('values (', `values (${number}, `)
  const told = values.insertSelect(entry, ENTRY_TYPES)
  const [given, by, subject, entryId] = [photos, owner, record.id, first.id].map((value) => values.bind(value))
  const [row] = await db.query<{ number: string; photos: number }>(
    `with made as (insert into ${table} ${numbered} on conflict ${onceOnly ? '' : '(id) '}do nothing returning id, number),
          told as (insert into entry ${told} from made on conflict do nothing returning 1),
          taken as (update photo set subject_id = ${subject}::uuid, entry_id = ${entryId}::uuid
                     where id = any (${given}::uuid[]) and owner_id = ${by}::uuid and subject_id is null and exists (select 1 from made)
                    returning 1)
     select number, (select count(*)::int from taken) as photos from made where exists (select 1 from told)`,
    values.bound,
  )
  return row ?? null
}
