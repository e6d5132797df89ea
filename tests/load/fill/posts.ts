import type { Client } from 'pg'
import { communityWorkers, personId } from '../district/people'
import { lay } from './drawn'
import { layEntries } from './entries'

const WORKER = communityWorkers.slice(0, 1).map(({ uid }) => personId(uid))[0] ?? ''

/** A post in a hundred waits for its check or its answer; one in five belongs to a topic; few are joined by many. */
export async function layPosts(client: Client, many: number, now: number): Promise<void> {
  await client.query(
    `insert into topic (id, area_id, title, text, from_at, to_at, opened_by, created_at)
     select md5('load-topic-' || n)::uuid, 'b', '话题' || n, '大家说说', $1::timestamptz - interval '1 year', $1::timestamptz + interval '1 month', $2, $1
       from generate_series(0, 9) n`,
    [new Date(now), WORKER],
  )
  await lay(
    client,
    many,
    now,
    `, lived as (
    select *, case when a < 0.9 then 'closed' when a < 0.92 then 'merged' when a < 0.95 then 'withdrawn' when a < 0.96 then 'hidden'
                   when a < 0.97 then 'answered' when a < 0.98 then 'raised' when a < 0.994 then 'published'
                   when a < 0.995 then 'in-review' else 'pending' end as state,
           case when a < 0.98 then at else $2::timestamptz - c * interval '9 days' end as since
      from drawn)
  insert into post (id, number, version, state, ending, text, public_text, public_name, district_id, street_id, community_id, requester_id,
                    topic_id, recused_units, due_at, answer_unit, ticket_id, joins, replies, created_at, changed_at, published_at, ended_at,
                    last_seq, last_hash)
  select md5('load-post-' || n)::uuid, 'P' || n, 3, state, case when state = 'closed' then 'not-rated' end, text, text, '匿名居民',
         district_id, street_id, community_id, person_id, case when b < 0.2 then md5('load-topic-' || n % 10)::uuid end,
         case when n % 50 = 0 then '{u-department-0}'::text[] else '{}' end,
         case when state in ('published', 'pending', 'in-review') then since + interval '7 days' end,
         case when state in ('closed', 'answered') then 'u-committee-0' end,
         case when state = 'raised' then (select id from ticket order by id offset n % 1000 limit 1) end,
         floor(1 / (0.002 + c))::int, n % 3, since, since, case when state not in ('pending', 'withdrawn') then since + interval '1 hour' end,
         case when state in ('closed', 'merged', 'withdrawn') then since + interval '20 days' end, 3, ''
    from lived order by since`,
  )
  await layEntries(client, 'post')
  // Whoever joined; a report of one in ten; a few words under a few.
  await lay(
    client,
    many,
    now,
    `insert into follower (subject_id, person_id, noun, since)
     select md5('load-post-' || n)::uuid, case when n % 200 = 0 then $3::uuid else person_id end, 'post', at from drawn`,
  )
  await lay(
    client,
    many / 10,
    now,
    `insert into post_report (subject_id, round, person_id, reason, at)
     select md5('load-post-' || n * 10)::uuid, 1, person_id, 'untrue', at from drawn`,
  )
  await lay(
    client,
    many / 5,
    now,
    `insert into reply (id, version, state, post_id, district_id, street_id, community_id, author_id, text, public_text, public_name, fingerprint, created_at, number, changed_at,
                        last_seq, last_hash)
     select md5('load-reply-' || d.n)::uuid, 1, case when a < 0.97 then 'published' when a < 0.985 then 'hidden' else 'pending' end, p.id,
            p.district_id, p.street_id, p.community_id, person_id, d.text, d.text, '匿名居民', '', d.at, 'L' || d.n, d.at, 0, ''
       from drawn d join post p on p.id = md5('load-post-' || d.n * 3)::uuid`,
  )
}
