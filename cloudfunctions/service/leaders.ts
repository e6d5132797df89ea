import { speaksForCommunity } from '../../src/domain/person/community'
import { done, refuse } from '../../src/domain/result'
import { maskName } from '../../src/domain/text/mask'
import { areasOf } from '../_database/areas'
import type { Call } from '../_kernel/call'
import type { ServiceAction } from './action'

interface Row {
  id: string
  name: string
  role: string
}

/** Staff of the community, whoever serves within it, and whoever holds the post. Binds the moment, the community and the post. */
const CANDIDATES = `
  select a.person_id as id, p.name, min(a.role) as role
    from area c join area ar on ar.path @> array[c.id] or ar.id = c.id join assignment a on a.area_id = ar.id join person p on p.id = a.person_id
   where c.id = $2 and a.role in ('secretary', 'community-worker', 'grid-leader', 'building-leader', 'street-leader', 'shop-leader')
     and a.from_at <= $1 and (a.to_at is null or a.to_at > $1)
   group by a.person_id, p.name
  union all
  select t.requester_id, p.name, 'pledged' from service_pledge t join person p on p.id = t.requester_id
   where t.duty_id = $3::uuid and t.state in ('pledged', 'serving')`

/** Who may vouch for what is done on a post. */
export const leaders: ServiceAction<'leaders'> = async (call, said) => {
  const area = (await areasOf(call.db)).get(said.community)
  if (area?.kind !== 'community') return refuse('unknown-area')
  if (!speaksForCommunity(call.me, area.path)) return refuse('not-yours')
  const rows = await call.db.query<Row>(`${CANDIDATES} order by name, id limit 300`, [
    new Date(call.at),
    area.id,
    said.duty,
  ])
  return done({
    people: rows.map(({ id, name, role }) => ({ id, role, name: role === 'pledged' ? maskName(name) : name })),
  })
}

/** Whoever makes the post may lead it; else one of the candidates. */
export const mayLead = async (call: Call, community: string, duty: string | null, personId: string): Promise<boolean> =>
  personId === call.me.personId ||
  (
    await call.db.query(`select 1 from (${CANDIDATES}) c where c.id = $4::uuid limit 1`, [
      new Date(call.at),
      community,
      duty,
      personId,
    ])
  ).length > 0
