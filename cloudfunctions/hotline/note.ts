import { decide } from '../../src/domain/call/decide'
import { mayRead } from '../../src/domain/call/may'
import { done, refuse } from '../../src/domain/result'
import type { HotlineAction } from './action'
import { room } from './room'
import { lockCall } from './store'

/**
 * Keeps what is being typed, every few seconds, so that a page that crashed gives it back. No step of the history: it takes no
 * version. Sent twice it is kept once; one that comes late is refused by its revision.
 */
export const note: HotlineAction<'note'> = async (call, said) => {
  const loaded = await lockCall(call.db, said.call, call.at)
  if (!loaded || !mayRead(call.me, loaded.matter)) return refuse('not-found')
  const allowed = decide('note', loaded.matter, call.me, {}, room.facts(loaded, {}, call.at))
  if (!allowed.ok) return allowed
  const draft = JSON.stringify(said.draft)
  const [kept] = await call.db.query<{ draft_revision: number }>(
    `update call set draft = $2, draft_revision = $3
      where id = $1 and (draft_revision < $3 or draft_revision = $3 and draft = $2::jsonb) returning draft_revision`,
    [said.call, draft, said.revision],
  )
  return kept ? done({ id: said.call, revision: kept.draft_revision }) : refuse('draft-is-older')
}
