import { mayReveal } from '../../src/domain/post/may'
import { reveal as revealed } from '../_matter/reveal'
import type { BoardAction } from './action'
import { lockPost } from './store'

/** Who the author really is, for a moderator who must speak with them; to everybody else there is nobody. */
export const reveal: BoardAction<'reveal'> = async (call, said) =>
  revealed(call, { noun: 'post', matter: (await lockPost(call.db, said.post))?.matter, mayRead: mayReveal, mayReveal })
