import type { Client } from 'pg'
import { communityWorkers, handlers, personId, type Staff } from '../district/people'
import { DEPARTMENTS } from '../district/places'
import { lay } from './drawn'
import { layEntries } from './entries'

const WORKER = personId((communityWorkers[0] as Staff).uid)
const HANDLER = personId((handlers[0] as Staff).uid)
/** One in five is the first department's. */
const unit = (draw: string): string => `'u-department-' || case when ${draw} < 0.2 then 0 else n % ${DEPARTMENTS} end`

/** What is asked and what is given, half of it over; two in a hundred of the needs are the busy resident's. */
const layListings = (client: Client, many: number, now: number): Promise<void> =>
  lay(
    client,
    many,
    now,
    `, lived as (
    select *, case when a < 0.5 then 'closed' when a < 0.7 then 'expired' when a < 0.72 then 'withdrawn' when a < 0.74 then 'declined'
                   when a < 0.75 then 'draft' when a < 0.9 then 'claimed' else 'open' end as state,
           (array['need', 'resource', 'project', 'need'])[n % 4 + 1] as kind from drawn)
  insert into listing (id, number, version, state, kind, title, text, unit_id, area_id, district_id, street_id, community_id, requester_id,
                       proposer_id, quantity, taken, finished, until_at, due_at, published_at, created_at, changed_at, ended_at, last_seq, last_hash)
  select md5('load-listing-' || n)::uuid, 'X' || n, 3, state, kind, '周末辅导课老师第' || n || '名', text, case when kind = 'resource' then ${unit('b')} end,
         case when kind = 'resource' then district_id else community_id end, district_id, case when kind <> 'resource' then street_id end,
         case when kind <> 'resource' then community_id end, case when kind = 'need' and n % 4 = 0 then person_id end, '${WORKER}', 3,
         case when state in ('closed', 'claimed') then 3 else 1 end, case when state = 'closed' then 3 else 0 end,
         case when state in ('open', 'claimed') then $2::timestamptz + c * interval '200 days' end,
         case when state in ('open', 'claimed') then $2::timestamptz + c * interval '200 days' end,
         case when state not in ('draft', 'declined') then at end, at, at,
         case when state not in ('open', 'claimed', 'draft') then at + interval '60 days' end, 3, ''
    from lived order by lived.at`,
  )

/** One agreement to a line, nearly all of them over; a few wait for an answer or for a verdict. */
const layAgreements = (client: Client, many: number, now: number): Promise<void> =>
  lay(
    client,
    many,
    now,
    `, lived as (
    select d.*, l.id as listing, l.kind, l.unit_id, l.requester_id,
           case when a < 0.8 then 'closed' when a < 0.85 then 'handed-back' when a < 0.88 then 'lapsed' when a < 0.9 then 'done'
                when a < 0.96 then 'running' when a < 0.98 then 'agreed' else 'proposed' end as state
      from drawn d join listing l on l.id = md5('load-listing-' || d.n)::uuid)
  insert into agreement (id, number, version, state, ending, need_id, resource_id, unit_id, area_id, district_id, street_id, community_id,
                         requester_id, proposed_by, proposer_id, from_at, to_at, due_at, agreed_at, created_at, changed_at, ended_at, last_seq, last_hash)
  select md5('load-agreement-' || n)::uuid, 'G' || n, 4, state, case when state = 'closed' then 'rated' end, case when kind <> 'resource' then listing end,
         case when kind = 'resource' then listing end, coalesce(unit_id, ${unit('b')}), community_id, district_id, street_id, community_id, requester_id,
         case when kind = 'resource' then 'receiver' else 'giver' end, case when kind = 'resource' then '${WORKER}'::uuid else '${HANDLER}'::uuid end,
         at, at + interval '60 days', case when state in ('proposed', 'agreed', 'running', 'done') then $2::timestamptz + c * interval '20 days' end,
         case when state not in ('proposed', 'lapsed') then at + interval '1 day' end, at, at,
         case when state not in ('proposed', 'agreed', 'running', 'done') then at + interval '60 days' end, 4, ''
    from lived order by lived.at`,
  )

/** One in a hundred waits for its community. Two in a hundred are the busy resident's, who is in hundreds more. */
const layTeams = async (client: Client, many: number, now: number): Promise<void> => {
  await lay(
    client,
    many,
    now,
    `, lived as (select *, case when a < 0.01 then 'proposed' when a < 0.6 then 'open' when a < 0.7 then 'declined' else 'disbanded' end as state from drawn)
  insert into team (id, number, version, state, name, what, leader_id, requester_id, area_id, district_id, street_id, community_id, members, asked,
                    due_at, created_at, changed_at, ended_at, last_seq, last_hash)
  select md5('load-team-' || n)::uuid, 'D' || n, 2, case when n = 1 then 'open' else state end, '第' || n || '队', text, case when n = 1 then '${WORKER}' else person_id end, person_id, community_id, district_id, street_id,
         community_id, 2, 0, case when state = 'proposed' then $2::timestamptz + c * interval '10 days' end, at, at,
         case when n > 1 and state in ('declined', 'disbanded') then at + interval '90 days' end, 2, ''
    from lived order by lived.at`,
  )
  await client.query(
    `insert into membership (team_id, person_id, version, state, is_named, since) select id, leader_id, 1, 'in', false, created_at from team`,
  )
  // Each has somebody else too; the first has two hundred.
  await lay(
    client,
    many,
    now,
    `insert into membership (team_id, person_id, version, state, is_named, since)
     select md5('load-team-' || case when n <= 200 then 1 else n end)::uuid, person_id, 1, (array['in', 'in', 'in', 'asked', 'out'])[n % 5 + 1], n % 5 < 2, at
       from drawn on conflict (team_id, person_id) do nothing`,
  )
}

/** Nearly all of the past; one in fifty is still to come. Each has a place or two, the first two hundred. */
const layActivities = async (client: Client, many: number, now: number): Promise<void> => {
  await lay(
    client,
    many,
    now,
    `, lived as (
    select *, case when a < 0.9 then 'recorded' when a < 0.96 then 'cancelled' when a < 0.97 then 'ended' when a < 0.975 then 'draft'
                   when a < 0.98 then 'running' else 'published' end as state, a >= 0.97 as is_to_come from drawn)
  insert into activity (id, number, version, state, title, place, text, team_id, leader_id, area_id, district_id, street_id, community_id, starts_at,
                        ends_at, quota, seated, waiting, turns, secret, due_at, created_at, changed_at, ended_at, last_seq, last_hash)
  select md5('load-activity-' || n)::uuid, 'H' || n, 3, case when n = 1 then 'published' else state end, '第' || n || '次合唱', '社区活动室', text,
         case when b < 0.7 then md5('load-team-' || n)::uuid end, case when n = 1 or b < 0.5 then '${WORKER}'::uuid else person_id end, community_id, district_id,
         street_id, community_id, begins, begins + interval '2 hours', 300, 1, 0, 0, '', case when state in ('published', 'running', 'ended') then begins + interval '7 days' end,
         at, at, case when n > 1 and state in ('recorded', 'cancelled') then begins + interval '1 day' end, 3, ''
    from lived cross join lateral (select case when is_to_come or n = 1 then $2::timestamptz + (0.001 + c) * interval '60 days' else at end as begins) x order by lived.at`,
  )
  await lay(
    client,
    2 * many,
    now,
    `insert into place (activity_id, person_id, version, state, turn, minutes, hold_until, joined_at, since)
     select md5('load-activity-' || case when n <= 400 then 1 else n / 2 end)::uuid, person_id, 1, state, n, case when state = 'came' then 60 end,
            case when state = 'held' then $2::timestamptz + c * interval '12 hours' end, at, at
       from drawn cross join lateral (select case when a < 0.7 then 'came' when a < 0.9 then 'going' when a < 0.98 then 'left' when a < 0.99 then 'waiting'
                                                  else 'held' end as state) s
     on conflict (activity_id, person_id) do nothing`,
  )
}

export async function layTogether(client: Client, many: number, now: number): Promise<void> {
  await layListings(client, many, now)
  await layAgreements(client, many, now)
  for (const noun of ['listing', 'agreement'] as const) await layEntries(client, noun)
  await layTeams(client, many, now)
  await layActivities(client, many, now)
}
