import { done, refuse } from '../../src/domain/result'
import { isDispatcher, mayRead } from '../../src/domain/ticket/may'
import type { TicketAction } from './action'
import { lawColumns, toLaw, type LawRow } from './row'

interface Row {
  id: string
  name: string
  area: string
  kind: string
  rule: number | null
  fits: boolean
}

/**
 * The units this ticket can be given to: the catalogue's first (its parent when the unit itself is recused), then those
 * on whose duty list the category stands, then the others; units without a handler, recused units and communities
 * without the duty are left out, so that nothing is offered that the law would refuse.
 */
const SQL = `
  with recursive up as (
    select id, parent_id, 0 as height from category where id = $1
    union all select c.id, c.parent_id, up.height + 1 from category c join up on c.id = up.parent_id),
  rule as (
    select r.unit_id, r.version from catalogue_rule r join up on up.id = r.category_id join area a on a.id = r.area_id
     where r.retired_at is null and r.area_id = any ($2::text[])
     order by up.height, cardinality(a.path) desc, r.version desc limit 1),
  named as (
    select case when u.id = any ($3::text[]) then u.parent_id else u.id end as id, rule.version
      from rule join unit u on u.id = rule.unit_id)
  select u.id, u.name, a.name as area, u.kind, n.version as rule,
         exists (select 1 from duty d join up on up.id = d.category_id where d.unit_id = u.id) as fits
    from unit u join area a on a.id = u.area_id left join named n on n.id = u.id
   where (u.area_id = any ($2::text[]) or n.id is not null)
     and not (u.id = any ($3::text[]))
     and ($4::text is null or u.name like '%' || $4 || '%')
     and exists (select 1 from assignment s where s.unit_id = u.id and s.role = 'handler' and s.from_at <= $5 and (s.to_at is null or s.to_at > $5)
                   and s.person_id <> all ($6::uuid[]))
     and (u.kind <> 'community' or exists (select 1 from duty d join up on up.id = d.category_id where d.unit_id = u.id))
   order by (n.id is null), not exists (select 1 from duty d join up on up.id = d.category_id where d.unit_id = u.id),
            cardinality(a.path) desc, u.name, u.id
   limit 40`

export const candidates: TicketAction<'candidates'> = async (call, said) => {
  const [row] = await call.db.query<LawRow>(`select ${lawColumns} from ticket t where t.id = $1`, [said.ticket])
  const ticket = row && toLaw(row)
  if (!ticket || !mayRead(call.me, ticket)) return refuse('not-found')
  if (!isDispatcher(call.me, ticket, { at: call.at, posts: [] })) return refuse('not-yours')
  const search = said.search?.replace(/[\\%_]/g, (sign) => `\\${sign}`) ?? null
  const rows = await call.db.query<Row>(SQL, [
    ticket.categoryId,
    ticket.areaPath,
    ticket.recusal.unitIds,
    search === '' ? null : search,
    new Date(call.at),
    [...ticket.recusal.personIds, ticket.requesterId],
  ])
  return done({
    units: rows.map((unit) => ({
      id: unit.id,
      name: unit.name,
      area: unit.area,
      rule: unit.rule,
      isCommunity: unit.kind === 'community',
    })),
  })
}
