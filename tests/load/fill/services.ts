import type { Client } from 'pg'
import { communityWorkers, personId, type Staff } from '../district/people'
import { lay } from './drawn'

/** Whoever leads most of it: what waits for one leader is half a thousand. */
const LEADER = personId((communityWorkers[0] as Staff).uid)
const LATER = `$2::timestamptz + c * interval '200 days'`

/** Nine posts in ten are over; of those that are open a third have a place left. */
const layDuties = (client: Client, many: number, now: number): Promise<void> =>
  lay(
    client,
    many,
    now,
    `, lived as (select *, case when a < 0.9 then 'closed' when a < 0.99 then 'open' else 'draft' end as state from drawn)
  insert into service_duty (id, number, version, state, kind, name, description, district_id, street_id, community_id, quota, taken, for_all,
                            leader_id, from_at, to_at, made_by, due_at, created_at, changed_at, ended_at, last_seq, last_hash)
  select md5('load-duty-' || n)::uuid, 'G' || n, 2, state, 'own', '门口护花第' || n || '岗', text, district_id, street_id, community_id, 3,
         case when b < 0.66 then 3 else 1 end, b < 0.5, '${LEADER}', at, case when state = 'closed' then at + interval '30 days' else ${LATER} end,
         '${LEADER}', case when state = 'open' then ${LATER} end, at, at, case when state = 'closed' then at + interval '30 days' end, 2, ''
    from lived order by lived.at`,
  )

const layPledges = async (client: Client, many: number, now: number): Promise<void> => {
  await lay(
    client,
    many,
    now,
    `, lived as (
    select *, case when a < 0.85 then 'ended' when a < 0.88 then 'reported' when a < 0.95 then 'serving' when a < 0.96 then 'pledged'
                   when a < 0.98 then 'handed-back' else 'released' end as state from drawn)
  insert into service_pledge (id, number, version, state, duty_id, requester_id, text, district_id, street_id, community_id, from_at, to_at,
                              due_at, report, reported_at, created_at, changed_at, ended_at, last_seq, last_hash)
  select md5('load-pledge-' || n)::uuid, 'N' || n, 3, state, md5('load-duty-' || case when state in ('serving', 'pledged') then n else n / 2 + 1 end)::uuid, person_id, text, district_id, street_id,
         community_id, at, case when state in ('serving', 'pledged') then ${LATER} else at + interval '30 days' end,
         case when state in ('serving', 'pledged', 'reported') then ${LATER} end, case when state in ('ended', 'reported') then text end,
         case when state in ('ended', 'reported') then at + interval '31 days' end, at, at,
         case when state not in ('serving', 'pledged', 'reported') then at + interval '40 days' end, 3, ''
    from lived order by lived.at`,
  )
  await lay(
    client,
    many,
    now,
    `insert into service_rating (pledge_id, person_id, helped, level, at)
     select md5('load-pledge-' || n)::uuid, person_id, 'yes', 'satisfied', at from drawn`,
  )
}

/** Nearly all confirmed; one in two hundred waits for its leader, one in a hundred for the community. */
const layRecords = async (client: Client, many: number, now: number): Promise<void> => {
  await lay(
    client,
    many,
    now,
    `, lived as (
    select *, case when a < 0.005 then 'submitted' when a < 0.015 then 'vouched' when a < 0.03 then 'rejected' when a < 0.05 then 'withdrawn'
                   else 'confirmed' end as state from drawn)
  insert into service_record (id, number, version, state, kind, requester_id, text, on_day, half_hours, context, district_id, street_id,
                              community_id, leader_id, vouched_by, confirmed_at, due_at, recused_units, created_at, changed_at, ended_at, last_seq, last_hash)
  select md5('load-record-' || n)::uuid, 'F' || n, 3, state, case when b < 0.5 then 'duty' else 'activity' end, person_id, text,
         at::date, 1 + n % 8, '门口护花', district_id, street_id, community_id, '${LEADER}', case when state in ('vouched', 'confirmed') then '${LEADER}'::uuid end,
         case when state = 'confirmed' then at + interval '3 days' end, case when state in ('submitted', 'vouched') then $2::timestamptz + c * interval '5 days' end,
         case when n % 50 = 0 then '{u-department-0}'::text[] else '{}' end, at, at,
         case when state in ('rejected', 'withdrawn') then at + interval '3 days' end, 3, ''
    from lived order by lived.at`,
  )
  await lay(
    client,
    many,
    now,
    `insert into diary (id, person_id, on_day, text, written_at)
     select md5('load-diary-' || n)::uuid, person_id, at::date, text, at from drawn`,
  )
  await client.query(
    `insert into card_code (code, command, person_id, community_id, issued_at)
     select upper(md5('load-card-' || id)), md5('load-card-' || id)::uuid, id, 'b-0-0', $1 from person where home_id is not null`,
    [new Date(now)],
  )
}

/** What was earned on each confirmed record: the balances are the sums that the ledger's own trigger would have made. */
const layLedger = async (client: Client): Promise<void> => {
  await client.query('alter table ledger_entry disable trigger ledger_moved')
  await client.query(
    `insert into ledger_account (id, kind, community_id, opened_at)
     select md5('load-fund-' || id)::uuid, 'fund', id, '2020-01-01' from area where kind = 'community'`,
  )
  await client.query(
    `insert into ledger_account (id, kind, person_id, opened_at)
     select md5('load-account-' || requester_id)::uuid, 'person', requester_id, '2020-01-01' from service_record group by requester_id`,
  )
  await client.query(
    `insert into ledger_entry (id, kind, from_id, to_id, points, record_id, rule_version, at)
     select md5('load-earned-' || id)::uuid, 'earn', md5('load-fund-' || community_id)::uuid, md5('load-account-' || requester_id)::uuid,
            half_hours, id, 1, confirmed_at from service_record where state = 'confirmed'`,
  )
  for (const [side, sign] of [
    ['to_id', ''],
    ['from_id', '-'],
  ])
    await client.query(
      `update ledger_account a set balance = ${sign}e.points from (select ${side} as id, sum(points)::int as points from ledger_entry group by 1) e where e.id = a.id`,
    )
  await client.query('alter table ledger_entry enable trigger ledger_moved')
}

export async function layServices(client: Client, many: number, now: number): Promise<void> {
  await layDuties(client, many, now)
  await layPledges(client, many, now)
  await layRecords(client, many, now)
  await layLedger(client)
}
