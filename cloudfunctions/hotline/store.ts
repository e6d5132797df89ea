import type { PhoneCall } from '../../src/domain/call/phone-call'
import type { Queries } from '../_kernel/database'
import type { Loaded } from '../_matter/room'
import { areaPath, lawColumns, toLaw, type LawRow } from './row'

/** A call as it stands now, locked by this transaction, with the operators to whom it can be handed. */
export interface LoadedCall extends Loaded<PhoneCall> {
  readonly operators: readonly string[]
  readonly phone: string | null
}

/** Who sits at this desk and is not away: whoever is recused, and the caller, is none of them. $2 = the moment. */
export const OPERATORS = `
  select a.person_id from assignment a
   where a.role = 'operator' and a.area_id = any (${areaPath}) and a.from_at <= $2 and (a.to_at is null or a.to_at > $2)
     and coalesce(a.away_until, $2) <= $2 and a.person_id is distinct from t.requester_id and a.person_id <> all (t.recused_persons)
     and (cardinality(t.recused_units) = 0 or not exists (
           select 1 from staff_of s where s.person_id = a.person_id and s.unit_id = any (t.recused_units)
              and s.from_at <= $2 and (s.to_at is null or s.to_at > $2)))`

const LOCK = `
  select ${lawColumns}, t.from_phone, array(${OPERATORS}) as operators
    from call t where t.id = $1 for update of t`

export const lockCall = async (db: Queries, id: string, at: number): Promise<LoadedCall | null> => {
  const [row] = await db.query<LawRow & { operators: string[]; from_phone: string | null }>(LOCK, [id, new Date(at)])
  return row
    ? {
        matter: toLaw(row),
        number: row.number,
        operators: row.operators,
        phone: row.from_phone,
        lastSeq: row.last_seq,
        lastHash: row.last_hash,
      }
    : null
}

/** What a call is to a caller's number: the person, known by the app first, then by what somebody else typed. */
export const personOf = async (db: Queries, phone: string | null): Promise<string | null> => {
  if (phone === null) return null
  const [row] = await db.query<{ id: string }>(
    `select id from person where phone = $1 order by (exists (select 1 from identity where person_id = person.id)) desc, created_at, id limit 1`,
    [phone],
  )
  return row?.id ?? null
}

/**
 * Whoever starts or pushes a call of one number waits for whoever is doing so: both look first and write then. The lock ends with
 * the transaction.
 */
export const lockWords = async (db: Queries, words: string): Promise<void> => {
  await db.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`call:${words}`])
}
