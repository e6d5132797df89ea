import type { Client } from 'pg'
import { lay } from './drawn'

const BRANCHES = 8

/** The organisations of a district, its streets and communities, and so many branches in each community. */
export async function layOrganisations(client: Client): Promise<void> {
  await client.query(
    `insert into organisation (id, kind, name, parent_id, path, area_id, sort)
     select 'o-' || a.id, a.kind, a.name || '党组织', 'o-' || a.parent_id,
            (select array_agg('o-' || p order by n) from unnest(a.path) with ordinality as x (p, n)), a.id, a.sort
       from area a where a.kind in ('district', 'street', 'community') order by cardinality(a.path)`,
  )
  await client.query(
    `insert into organisation (id, kind, name, parent_id, path, area_id, sort)
     select o.id || '-' || n, 'branch', o.name || '第' || n || '支部', o.id, o.path || array[o.id || '-' || n], o.area_id, n
       from organisation o, generate_series(1, ${BRANCHES}) n where o.kind = 'community'`,
  )
}

/**
 * Of so many registrations one stands for each resident, at most half of all; one in a hundred waits for its community, most of them
 * a move. The rest are those of the past, a few of units.
 */
export async function layMembers(client: Client, many: number, now: number): Promise<void> {
  await layOrganisations(client)
  await client.query('alter table registration disable trigger registration_counted')
  await lay(
    client,
    many,
    now,
    `, turns as (select *, row_number() over (partition by person_id order by n) as turn from drawn),
  lived as (
    select *, case when turn = 1 and n <= $1::int / 2 then 'confirmed' when turn = 2 and a < 0.05 then 'registered' when a < 0.95 then 'moved'
                   when a < 0.98 then 'left' else 'declined' end as state, turn > 2 and b < 0.02 as is_unit
      from turns)
  insert into registration (id, number, version, state, subject, requester_id, organisation_id, unit_name, unit_key, district_id, street_id,
                            community_id, confirmed_at, due_at, recused_units, created_at, changed_at, ended_at, last_seq, last_hash)
  select md5('load-registration-' || n)::uuid, 'R' || n, 2, case when is_unit and n % 2 = 0 then 'confirmed' else state end,
         case when is_unit then 'unit' else 'member' end, person_id, case when not is_unit then 'o-' || community_id || '-' || (n % ${BRANCHES} + 1) end,
         case when is_unit then '单位' || n end, case when is_unit then 'named:' || n end, district_id, street_id, community_id,
         case when state <> 'registered' then at + interval '2 days' end, case when state = 'registered' then $2::timestamptz + c * interval '5 days' end,
         case when n % 50 = 0 then '{u-department-0}'::text[] else '{}' end, at, at,
         case when state not in ('confirmed', 'registered') and not (is_unit and n % 2 = 0) then at + interval '90 days' end, 2, ''
    from lived order by at`,
  )
  await client.query('alter table registration enable trigger registration_counted')
  await client.query(
    `insert into registration_tally (scope, key, n)
     select t.scope, t.key, count(*) from registration r, lateral (values (r.subject, r.community_id),
            (case when r.subject = 'member' then 'organisation' end, r.organisation_id)) as t (scope, key)
      where r.state = 'confirmed' and t.scope is not null and t.key is not null group by 1, 2`,
  )
  // Whoever is confirmed holds the role of a member there, and lives there.
  await client.query(
    `insert into assignment (id, person_id, role, area_id, post, from_at)
     select md5('load-member-' || requester_id)::uuid, requester_id, 'member', community_id, 'A', confirmed_at
       from registration where subject = 'member' and state = 'confirmed'`,
  )
  await client.query(
    `update person p set home_id = r.community_id || '-0' from registration r
      where r.requester_id = p.id and r.subject = 'member' and r.state = 'confirmed' and p.home_id is null`,
  )
}
