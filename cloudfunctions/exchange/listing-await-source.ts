import { awaitsPublishing } from '../../src/domain/exchange/awaits'
import { usualRanges, type AwaitSource } from '../_matter/await-source'

/** Needs that residents raised and the community has not answered: nobody publishes their own; what the community keeps back waits for nobody. */
export const awaitSource: AwaitSource = {
  noun: 'listing',
  columns: { text: 't.title', place: `''`, area: 't.area_id', urgency: 'null::text' },
  ranges: (call, kindOf) =>
    usualRanges(
      {
        table: 'listing',
        byRole: awaitsPublishing,
        byRequester: [],
        only: ({ me }, _, bind) =>
          `t.unit_id is null and t.requester_id is not null and t.requester_id <> ${bind(me.personId)}::uuid`,
      },
      call,
      (id) => (kindOf(id) === 'grid' ? undefined : kindOf(id)),
    ),
}
