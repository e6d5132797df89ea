import { decide } from '../../src/domain/post/decide'
import { capacityOf, mayTakePart } from '../../src/domain/post/may'
import type { Post } from '../../src/domain/post/post'
import type { Facts, RoadInput } from '../../src/domain/post/roads'
import { tell } from '../../src/domain/post/tell'
import type { Room } from '../_matter/room'
import { fromLaw } from './row'
import { lockPost, type LoadedPost } from './store'

/** How posts are kept. */
export const room: Room<Post, RoadInput, Facts, LoadedPost> = {
  noun: 'post',
  table: 'post',
  law: { decide },
  lock: (db, id) => lockPost(db, id),
  columns: fromLaw,
  mayRead: mayTakePart,
  facts: ({ unitsHere }, more, at) => ({
    at,
    unitsHere,
    joined: more.joined ?? false,
    target: more.target ?? null,
    ticket: more.ticket ?? null,
  }),
  capacityOf,
  tell,
}
