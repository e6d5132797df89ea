import type { CatalogueContract } from '../../src/contract/catalogue'
import type { Urgency } from '../../src/domain/clock/limits'
import { done } from '../../src/domain/result'
import type { Kind } from '../../src/domain/ticket/states'
import type { Action } from '../_kernel/call'

interface Row {
  id: string
  parent: string | null
  name: string
  kind: Kind | null
  urgency: Urgency | null
  lowRisk: boolean
}

/** The version is the newest rule's: the tree and its rules are changed together. */
export const categories: Action<CatalogueContract, 'categories'> = async (call) => {
  const rows = await call.db.query<Row>(
    'select id, parent_id as parent, name, kind, urgency, low_risk as "lowRisk" from category order by sort, id',
  )
  const [newest] = await call.db.query<{ version: number }>(
    'select coalesce(max(version), 0) as version from catalogue_rule',
  )
  return done({ version: newest?.version ?? 0, categories: rows })
}
