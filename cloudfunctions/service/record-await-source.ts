import { awaits, awaitsLeader } from '../../src/domain/record/awaits'
import type { Call } from '../_kernel/call'
import { usualRanges, type AwaitRange, type AwaitSource } from '../_matter/await-source'
import { PROMISE } from '../_matter/read-queue'
import { notRecused, recusalValues } from '../_matter/scope'

const columns = { text: 't.text', place: `''`, area: 't.community_id', urgency: 'null::text' }

/** As whoever leads the post or the activity: never one's own. */
const led = (call: Call): AwaitRange => ({
  as: 'leader',
  assignment: null,
  from: 'service_record t',
  states: awaitsLeader,
  promise: PROMISE,
  where: (bind) => {
    const [offices, me] = recusalValues(call)
    const mine = bind(me)
    return `t.leader_id = ${mine}::uuid and t.requester_id <> ${mine}::uuid and t.ended_at is null and ${notRecused(bind(offices), mine)}`
  },
})

/** What waits for the leader's word, then for the community's: by another person than the first. */
export const awaitSource: AwaitSource = {
  noun: 'record',
  columns,
  ranges: (call, kindOf) => [
    led(call),
    ...usualRanges(
      {
        table: 'service_record',
        byRole: awaits,
        byRequester: [],
        only: (asked, _, bind) => {
          const [offices, me] = recusalValues(asked)
          const mine = bind(me)
          return `${notRecused(bind(offices), mine)} and t.requester_id <> ${mine}::uuid and t.vouched_by is distinct from ${mine}::uuid`
        },
      },
      call,
      (id) => (kindOf(id) === 'grid' ? undefined : kindOf(id)),
    ),
  ],
}
