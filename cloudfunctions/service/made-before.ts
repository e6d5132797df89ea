import { done, refuse, type Result } from '../../src/domain/result'
import type { Queries } from '../_kernel/database'

interface Receipt<S extends string> {
  readonly id: string
  readonly number: string
  readonly version: number
  readonly state: S
}

/** What was answered when this id was first said, by the same person in the same words; null when it is new. */
export const madeBefore = async <S extends string>(
  db: Queries,
  table: 'service_duty' | 'service_pledge' | 'service_record',
  id: string,
  fingerprint: string,
): Promise<Result<Receipt<S>> | null> => {
  const [row] = await db.query<{ number: string; state: S; fingerprint: string }>(
    `select t.number, e.to_state as state, e.fingerprint from ${table} t join entry e on e.subject_id = t.id and e.seq = 0 where t.id = $1`,
    [id],
  )
  if (!row) return null
  if (row.fingerprint !== fingerprint) return refuse('same-id-other-body')
  return done({ id, number: row.number, version: 1, state: row.state })
}
