import type { State } from '../../src/domain/post/states'
import { done } from '../../src/domain/result'
import type { Queries } from '../_kernel/database'
import type { BoardAction } from './action'
import { take } from './take'

/** Two posts on one matter: the author and everybody who joined go on with the other one. */
export const merge: BoardAction<'merge'> = async (call, said) => {
  const merged = await take(call, 'merge', said, async () => {
    const [target] = await call.db.query<{ id: string; state: State; areaPath: string[] }>(
      `select id, state, array[district_id, street_id, community_id] as "areaPath" from post where id = $1`,
      [said.into],
    )
    return done({ input: { into: said.into }, facts: { target: target ?? null }, words: { data: { into: said.into } } })
  })
  if (merged.ok) await moveFollowers(call.db, said.post, said.into, call.at)
  return merged
}

/** Followers of a post that was raised follow its ticket too. The author of the other post follows only what others wrote. */
const moveFollowers = async (db: Queries, from: string, into: string, at: number): Promise<void> => {
  await db.query(
    `with target as (select id, number, requester_id, ticket_id from post where id = $2),
          people as (select person_id from follower where subject_id = $1 union select requester_id from post where id = $1),
          made as (
            insert into follower (subject_id, person_id, noun, since)
            select target.id, people.person_id, 'post', $3 from people, target where people.person_id <> target.requester_id
            on conflict do nothing returning 1),
          on_ticket as (
            insert into follower (subject_id, person_id, noun, since, via_noun, via_id, via_number)
            select target.ticket_id, people.person_id, 'ticket', $3, 'post', target.id, target.number from people, target
             where target.ticket_id is not null and people.person_id <> target.requester_id
            on conflict do nothing)
     update post set joins = joins + (select count(*)::int from made) where id = $2`,
    [from, into, new Date(at)],
  )
}
