import type { CatalogueContract } from '../../src/contract/catalogue'
import type { Urgency } from '../../src/domain/clock/limits'
import { done, refuse } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import type { Action } from '../_kernel/call'

interface Rule {
  id: string
  version: number
  unit: string
  unitName: string
  urgency: Urgency
}

/** The rule deepest in the category tree, then deepest in the area tree, then newest. */
export const match: Action<CatalogueContract, 'match'> = async (call, said) => {
  const area = (await areasOf(call.db)).get(said.area)
  if (!area) return refuse('unknown-area')
  const [rule] = await call.db.query<Rule>(
    `with recursive up as (
       select id, parent_id, 0 as height from category where id = $1
       union all select c.id, c.parent_id, up.height + 1 from category c join up on c.id = up.parent_id)
     select r.id, r.version, r.unit_id as unit, u.name as "unitName", r.urgency
       from catalogue_rule r join up on up.id = r.category_id join area a on a.id = r.area_id join unit u on u.id = r.unit_id
      where r.retired_at is null and r.area_id = any ($2::text[])
      order by up.height, cardinality(a.path) desc, r.version desc limit 1`,
    [said.category, area.path],
  )
  return done({ rule: rule ?? null })
}
