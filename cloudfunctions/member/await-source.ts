import { awaits, awaitsRequester } from '../../src/domain/registration/awaits'
import { usualRanges, type AwaitSource } from '../_matter/await-source'

/** What waits for the community's word, and for what the community asked. A card shows nothing of who it is. */
export const awaitSource: AwaitSource = {
  noun: 'registration',
  columns: { text: `''`, place: `''`, area: 't.community_id', urgency: 'null::text' },
  ranges: (call, kindOf) =>
    usualRanges({ table: 'registration', byRole: awaits, byRequester: awaitsRequester }, call, (id) =>
      kindOf(id) === 'grid' ? undefined : kindOf(id),
    ),
}
