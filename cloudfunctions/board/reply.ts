import { decide } from '../../src/domain/post/decide'
import { mayTakePart } from '../../src/domain/post/may'
import { done, refuse } from '../../src/domain/result'
import { mask } from '../../src/domain/text/mask'
import { canonical, sha256 } from '../_kernel/chain'
import type { BoardAction } from './action'
import { finder, findings } from './finder'
import { nameOf } from './name'
import { toReplyView } from './reply-view'
import { room } from './room'
import { hasWechat } from './store-post'
import { lockReply } from './store-reply'
import { lockPost } from './store'

const INSERT = `
  insert into reply (id, version, state, post_id, district_id, street_id, community_id, author_id, text, public_text, public_name, found,
                     check_state, fingerprint, created_at)
  values ($1, 1, 'pending', $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict (id) do nothing`

/** 跟帖: waits for a person as a post does. The client made the id: said twice, it is one reply. */
export const reply: BoardAction<'reply'> = async (call, said) => {
  const fingerprint = sha256(canonical(['reply', call.me.personId, said]))
  const before = await lockReply(call.db, said.id)
  if (before)
    return before.fingerprint === fingerprint ? done(toReplyView(before, call.me)) : refuse('same-id-other-body')
  const loaded = await lockPost(call.db, said.post)
  if (!loaded || !mayTakePart(call.me, loaded.matter)) return refuse('not-found')
  const decided = decide('reply', loaded.matter, call.me, {}, room.facts(loaded, {}, call.at))
  if (!decided.ok) return decided
  const name = await nameOf(call, said.name)
  if (!name.ok) return name
  await call.db.query(INSERT, [
    said.id,
    said.post,
    ...loaded.matter.areaPath,
    call.me.personId,
    said.text,
    mask(said.text),
    name.value,
    JSON.stringify(findings(await finder(call.db), said.text)),
    (await hasWechat(call.db, call.me.personId)) ? 'waiting' : 'none',
    fingerprint,
    new Date(call.at),
  ])
  const made = await lockReply(call.db, said.id)
  return made?.fingerprint === fingerprint ? done(toReplyView(made, call.me)) : refuse('same-id-other-body')
}
