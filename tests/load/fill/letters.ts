import type { Client } from 'pg'
import { lay } from './drawn'

/** Of a desk three in a hundred are owed; the busiest has half a thousand of them. One in ten is published, one in fifty keeps somebody out. */
export const layLetters = (client: Client, many: number, now: number): Promise<void> =>
  lay(
    client,
    many,
    now,
    `, lived as (
    select *, case when a < 0.93 then 'closed' when a < 0.94 then 'withdrawn' when a < 0.96 then 'answered'
                   when a < 0.97 then 'rated' when a < 0.985 then 'received' else 'assigned' end as state,
           case when b < 0.8 then community_id when b < 0.99 then street_id else district_id end as office,
           -- What is owed came lately.
           case when a < 0.96 then at else $2::timestamptz - c * interval '33 days' end as since,
           a < 0.97 and not (a >= 0.93 and a < 0.94) as is_answered, a < 0.1 as is_public
      from drawn)
  insert into letter (id, number, version, state, ending, level, text, chosen_area_id, office_area_id, district_id, street_id, community_id,
                      requester_id, recused_units, unread, due_at, warn_at, rounds, draft, publication, public_text, public_reply, published_at,
                      first_answered_at, answered_at, created_at, changed_at, ended_at, last_seq, last_hash)
  select md5('load-letter-' || n)::uuid, 'L' || n, 3, state, case when state = 'closed' then 'not-rated' end,
         case when office = community_id then 'community' else 'street' end, text, community_id, office, district_id, street_id, community_id,
         person_id, case when n % 50 = 0 then '{u-department-0}'::text[] else '{}' end, state = 'received' and b < 0.5,
         case when state in ('received', 'assigned') then since + interval '30 days' end,
         case when state in ('received', 'assigned') then since + interval '27 days' end, 1,
         case when state = 'assigned' and b < 0.3 then text end, case when is_public then 'published' end, case when is_public then text end,
         case when is_public then text end, case when is_public then since + interval '9 days' end,
         case when is_answered then since + b * interval '35 days' end, case when is_answered then since + b * interval '35 days' end,
         since, since, case when state in ('closed', 'withdrawn') then since + interval '40 days' end, 3, ''
    from lived order by since`,
  )
