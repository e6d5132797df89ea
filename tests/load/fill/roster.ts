import type { Client } from 'pg'
import { operators, personId } from '../district/people'

/** Three years of a desk around the clock, two operators to a shift, the last months of them still to come; somebody is away each week. */
export async function layRoster(client: Client, now: number): Promise<void> {
  const people = operators.map(({ uid }) => `'${personId(uid)}'::uuid`).join(', ')
  const who = (n: string): string => `(array[${people}])[(${n}) % ${operators.length} + 1]`
  const began = `$1::timestamptz - interval '1000 days'`
  await client.query(
    `insert into roster (id, area_id, area_path, made_at) values (md5('load-roster')::uuid, 'b', '{b}', ${began})`,
    [new Date(now)],
  )
  await client.query(
    `insert into shift (id, roster_id, person_id, post, from_at, to_at, planned_by, planned_at, fingerprint)
     select md5('load-shift-' || n || p)::uuid, md5('load-roster')::uuid, ${who('n * 2 + p')}, (array['A', 'B'])[p + 1],
            ${began} + n * interval '8 hours', ${began} + (n + 1) * interval '8 hours', ${who('0')}, ${began}, ''
       from generate_series(0, 3299) n, generate_series(0, 1) p`,
    [new Date(now)],
  )
  // A note at the end of each shift of the A post, taken over by whoever came.
  await client.query(
    `insert into hand_over (id, roster_id, shift_id, person_id, at, text, open, fingerprint, taken_by, taken_at)
     select md5('load-note-' || s.id)::uuid, s.roster_id, s.id, s.person_id, s.to_at, '没有要交代的。', 0, '', s.person_id, s.to_at
       from shift s where s.post = 'A' and s.to_at < $1`,
    [new Date(now)],
  )
  await client.query(
    `insert into roster_absence (id, roster_id, person_id, from_at, to_at, made_by, made_at, fingerprint)
     select md5('load-absence-' || n)::uuid, md5('load-roster')::uuid, ${who('n')}, ${began} + n * interval '7 days',
            ${began} + n * interval '7 days' + interval '2 days', ${who('n')}, ${began}, '' from generate_series(0, 156) n`,
    [new Date(now)],
  )
}
