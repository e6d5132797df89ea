import { decide } from '../../src/domain/post/decide'
import { mayTakePart } from '../../src/domain/post/may'
import { done, refuse, type Result } from '../../src/domain/result'
import type { Call } from '../_kernel/call'
import { room } from './room'
import { hasJoined, lockPost, type LoadedPost } from './store'

const MAKE = `
  with made as (insert into follower (subject_id, person_id, noun, since) values ($1, $2, 'post', $3) on conflict do nothing returning 1),
       on_ticket as (
         insert into follower (subject_id, person_id, noun, since, via_noun, via_id, via_number)
         select ticket_id, $2, 'ticket', $3, 'post', id, number from post where id = $1 and ticket_id is not null on conflict do nothing)
  update post set joins = joins + (select count(*)::int from made) where id = $1 returning joins`

const UNMAKE = `
  with gone as (delete from follower where subject_id = $1 and person_id = $2 returning 1),
       off_ticket as (delete from follower f using post p where p.id = $1 and f.subject_id = p.ticket_id and f.person_id = $2 and f.via_id = p.id)
  update post set joins = joins - (select count(*)::int from gone) where id = $1 returning joins`

interface Counted {
  readonly joins: number
  readonly joined: boolean
}

const change = async (call: Call, postId: string, road: 'join' | 'leave'): Promise<Result<Counted>> => {
  const loaded = await lockPost(call.db, postId)
  if (!loaded || !mayTakePart(call.me, loaded.matter)) return refuse('not-found')
  const joined = await hasJoined(call.db, postId, call.me.personId)
  // Said twice, by a double tap or a retry: it is done already.
  if (joined !== (road === 'join')) {
    const decided = allowed(call, loaded, road, joined)
    if (!decided.ok) return decided
  }
  const [row] = await call.db.query<{ joins: number }>(
    road === 'join' ? MAKE : UNMAKE,
    road === 'join' ? [postId, call.me.personId, new Date(call.at)] : [postId, call.me.personId],
  )
  return done({ joins: row?.joins ?? 0, joined: road === 'join' })
}

const allowed = (call: Call, loaded: LoadedPost, road: 'join' | 'leave', joined: boolean) =>
  decide(road, loaded.matter, call.me, {}, room.facts(loaded, { joined }, call.at))

/** 附议: once a person, however often it is sent. */
export const join = (call: Call, said: { readonly post: string }) => change(call, said.post, 'join')
export const leave = (call: Call, said: { readonly post: string }) => change(call, said.post, 'leave')
