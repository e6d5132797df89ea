import type { Client } from 'pg'
import { dispatchers, handlers, operators, personId, secretaries, type Staff } from '../district/people'
import { lay } from './drawn'

/** Whoever works is told of far more than whoever asks: one telling in ten is somebody's of these. */
const told: readonly Staff[] = [...dispatchers, ...handlers.slice(0, 8), ...operators, ...secretaries.slice(0, 3)]

const subjects = [
  ['ticket', 'ticket'],
  ['letter', 'letter'],
  ['call', 'call'],
  ['post', 'post'],
] as const

/** Of each noun's matters a telling each, nearly all read; a few hundred wait for a phone call, a few went nowhere. */
export async function layTellings(client: Client, many: number, now: number): Promise<void> {
  const staff = told.map(({ uid }) => `'${personId(uid)}'::uuid`).join(', ')
  for (const [noun, table] of subjects)
    await lay(
      client,
      Math.floor(many / subjects.length),
      now,
      `, matters as materialized (select id, number, (row_number() over (order by id))::int as r from ${table} order by id limit $1::int)
    insert into telling (id, person_id, noun, subject_id, number, what, weight, at_night, due_at, made_at, read_at, send_state, send_at,
                         district_id, street_id, community_id)
    select md5('load-telling-${noun}-' || n)::uuid, case when b < 0.1 then (array[${staff}])[n % ${told.length} + 1] else person_id end,
           '${noun}', m.id, m.number, 'answered', case when c < 0.5 then 'must' else 'news' end, true,
           case when a < 0.3 then at + interval '10 days' end, at, case when a < 0.97 then at + interval '1 hour' end,
           case when a < 0.7 then 'sent' when a < 0.995 then 'none' when a < 0.999 then 'phone' else 'dead' end, at,
           district_id, street_id, community_id
      from drawn d join matters m on m.r = d.n order by at`,
    )
}
