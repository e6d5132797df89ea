import type { Client } from 'pg'
import { operators, personId } from '../district/people'
import { lay } from './drawn'
import { layEntries } from './entries'

/** The hotline is one desk: of its calls four in a thousand are not written down yet. Half become a ticket. */
export async function layCalls(client: Client, many: number, now: number): Promise<void> {
  await client.query(`
    update person p set phone = '139' || lpad(k.r::text, 8, '0')
      from (select id, row_number() over (order by id) as r from person q where not exists (select 1 from assignment a where a.person_id = q.id)) k
     where k.id = p.id`)
  const answering = operators.map(({ uid }) => `'${personId(uid)}'::uuid`).join(', ')
  await lay(
    client,
    many,
    now,
    `, tickets as materialized (select id, (row_number() over (order by id))::int as r from ticket order by id limit $1::int / 2),
  lived as (
    select d.*, t.id as ticket, case when t.id is not null then 'filed' when a < 0.7 then 'answered' when a < 0.992 then 'void'
                   when a < 0.9922 then 'ringing' when a < 0.993 then 'talking' when a < 0.997 then 'follow-up' else 'missed' end as state,
           case when a < 0.992 or t.id is not null then at else $2::timestamptz - c * interval '1 day' end as since
      from drawn d left join tickets t on t.r = d.n)
  insert into call (id, number, version, state, source, external_id, from_phone, requester_id, operator_id, area_id, district_id, street_id,
                    community_id, grid_id, recused_units, due_at, ticket_id, draft, began_at, answered_at, hung_up_at, ended_at, created_at,
                    changed_at, last_seq, last_hash)
  select md5('load-call-' || n)::uuid, 'C' || n, 3, state, 'centre', 'x-' || n, p.phone, case when b < 0.6 then person_id end,
         case when state not in ('ringing', 'missed') then (array[${answering}])[n % ${operators.length} + 1] end,
         grid_id, district_id, street_id, community_id, grid_id, case when n % 50 = 0 then '{u-department-0}'::text[] else '{}' end,
         case when state in ('ringing', 'follow-up', 'missed') then since + interval '1 hour' end, ticket,
         case when state in ('talking', 'follow-up') then jsonb_build_object('text', text) end, since, since, since + b * interval '9 minutes',
         case when state in ('filed', 'answered', 'void') then since + interval '20 minutes' end, since, since, 3, ''
    from lived l join person p on p.id = l.person_id order by since`,
  )
  await layEntries(client, 'call')
}
