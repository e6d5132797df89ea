import { decide } from '../../src/domain/post/decide'
import { mayTakePart } from '../../src/domain/post/may'
import { done, refuse } from '../../src/domain/result'
import type { Call } from '../_kernel/call'
import { canonical, sha256 } from '../_kernel/chain'
import type { BoardAction } from './action'
import { finder, findings } from './finder'
import { nameOf } from './name'
import { toReplyView } from './reply-view'
import { room } from './room'
import { insertReply } from './insert-reply'
import { lockReply, type LoadedReply } from './store-reply'
import { lockPost } from './store'

/** 跟帖: waits for a person as a post does. The client made the id: said twice, it is one reply. */
export const reply: BoardAction<'reply'> = async (call, said) => {
  const fingerprint = sha256(canonical(['reply', call.me.personId, said]))
  const before = await lockReply(call.db, said.id)
  if (before) return again(before, fingerprint, call)
  const loaded = await lockPost(call.db, said.post)
  if (!loaded || !mayTakePart(call.me, loaded.matter)) return refuse('not-found')
  const decided = decide('reply', loaded.matter, call.me, {}, room.facts(loaded, {}, call.at))
  if (!decided.ok) return decided
  const name = await nameOf(call, said.name)
  if (!name.ok) return name
  await insertReply(call, loaded, {
    id: said.id,
    text: said.text,
    publicName: name.value,
    found: findings(await finder(call.db), said.text),
    fingerprint,
  })
  // Made now, or by the same tap that arrived twice at once.
  const kept = await lockReply(call.db, said.id)
  return kept ? again(kept, fingerprint, call) : refuse('same-id-other-body')
}

const again = ({ row }: LoadedReply, fingerprint: string, call: Call) =>
  row.fingerprint === fingerprint ? done(toReplyView(row, call.me)) : refuse('same-id-other-body')
