import type { Client } from 'pg'
import { personId, resident } from '../district/people'

/** A resident with hundreds of everything, and the community whose desk has one in five of all. */
export const BUSY_RESIDENT = resident(3)
export const BUSY_COMMUNITY = 0

/** Seldom two alike, as many signs as people write: twenty to two hundred, now and then a page. */
const words = `
  array['小区北门的路灯坏了三天，', '垃圾桶满了没有人收，', '夜里十一点还在打桩，', '电动车堵着消防通道，', '自来水发黄半个小时，',
        '想问老年卡在哪里办，', '人行道的砖松了，', '物业电话打不通，', '请尽快安排人看看，', '上个月也反映过一次，', '树枝压着电线，', '楼道里没有灯，']`

/**
 * `drawn`: one row for each of $1 matters with its number `n`, whose it is, where, three draws `a`, `b`, `c` from 0 to 1, what was
 * written, and when, within the year before $2. Two in a hundred are those of the busy resident, $3.
 */
const DRAWN = `
  people as materialized (
    select p.id, (row_number() over (order by p.id) - 1)::int as r from person p
     where not exists (select 1 from assignment a where a.person_id = p.id and a.role <> 'member')),
  places as materialized (
    select path[1] as district_id, path[2] as street_id, id as community_id, (row_number() over (order by parent_id, sort) - 1)::int as c
      from area where kind = 'community'),
  draws as materialized (
    select n, random() as a, random() as b, random() as c, random() as d,
           case when random() < 0.2 then ${BUSY_COMMUNITY} else floor(random() * (select count(*) from places))::int end as place,
           floor(random() * (select count(*) from people))::int as whose, random() < 0.02 as busy,
           array[floor(random() * 12), floor(random() * 12), floor(random() * 12)]::int[] as said
      from generate_series(1, $1::int) n),
  drawn as materialized (
    select d.n, d.a, d.b, d.c, case when d.busy then $3::uuid else w.id end as person_id, l.district_id, l.street_id, l.community_id,
           l.community_id || '-' || (d.n % 3) as grid_id,
           left(repeat((${words})[said[1] + 1] || (${words})[said[2] + 1] || (${words})[said[3] + 1], 7), 20 + (d.c * 180)::int) as text,
           $2::timestamptz - d.d * interval '350 days' as at
      from draws d join people w on w.r = d.whose join places l on l.c = d.place)`

/** Draws so many and does with them what `sql` says; `$2` is now. The same every time. */
export async function lay(client: Client, many: number, now: number, sql: string): Promise<void> {
  await client.query('select setseed(0.42)')
  await client.query(`with ${DRAWN} ${sql}`, [many, new Date(now), personId(BUSY_RESIDENT)])
}
