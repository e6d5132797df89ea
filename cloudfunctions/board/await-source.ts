import { awaits, awaitsRequester } from '../../src/domain/post/awaits'
import { usualRanges, type AwaitSource } from '../_matter/await-source'
import { PROMISE } from '../_matter/read-queue'

/** What waits for a moderator's check or an answer, and for the author's verdict. A board is a community's: a grid has none. */
export const awaitSource: AwaitSource = {
  noun: 'post',
  columns: { text: 't.public_text', place: `''`, area: 't.community_id', urgency: 'null::text' },
  ranges: (call, kindOf) =>
    usualRanges({ table: 'post', byRole: awaits, byRequester: awaitsRequester }, call, (id) =>
      kindOf(id) === 'grid' ? undefined : kindOf(id),
    ).map((range) => ({ ...range, promise: PROMISE })),
}
