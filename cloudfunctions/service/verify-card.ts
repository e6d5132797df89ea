import { done, refuse } from '../../src/domain/result'
import type { ServiceAction } from './action'
import { ISSUED } from './code'

interface Row {
  withdrawn: boolean
  community: string
  issued_at: Date
  half: number
  records: number
}

/** Anyone with the code learns what the picture says, and nothing of a person. A withdrawn one says only that. */
export const verifyCard: ServiceAction<'verify-card'> = async (call, said) => {
  const [row] = await call.db.query<Row>(
    `select k.withdrawn_at is not null as withdrawn, a.name as community, k.issued_at, n.half, n.records
       from card_code k join area a on a.id = k.community_id cross join lateral (${ISSUED}) n where k.code = $1`,
    [said.code],
  )
  if (!row) return refuse('not-found')
  if (row.withdrawn) return done({ valid: false, community: null, asOf: null, hours: null, records: null })
  return done({
    valid: true,
    community: row.community,
    asOf: row.issued_at.toISOString(),
    hours: row.half / 2,
    records: row.records,
  })
}
