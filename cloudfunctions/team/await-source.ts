import { awaits } from '../../src/domain/team/awaits'
import { usualRanges, type AwaitSource } from '../_matter/await-source'

/** Teams that wait for the community's yes: nobody confirms their own. */
export const awaitSource: AwaitSource = {
  noun: 'team',
  columns: { text: 't.name', place: `''`, area: 't.community_id', urgency: 'null::text' },
  ranges: (call, kindOf) =>
    usualRanges(
      {
        table: 'team',
        byRole: awaits,
        byRequester: [],
        only: (asked, _, bind) => `t.requester_id <> ${bind(asked.me.personId)}::uuid`,
      },
      call,
      (id) => (kindOf(id) === 'grid' ? undefined : kindOf(id)),
    ),
}
