import type { AwaitSource } from '../_matter/await-source'
import { PROMISE } from '../_matter/read-queue'

/** Whose term is over is asked for their report; who writes none is asked no more when its time has passed. */
export const awaitSource: AwaitSource = {
  noun: 'pledge',
  columns: { text: 't.text', place: `''`, area: 't.community_id', urgency: 'null::text' },
  ranges: (call) => [
    {
      as: 'requester',
      assignment: null,
      from: 'service_pledge t',
      states: ['serving'],
      promise: PROMISE,
      where: (bind) =>
        `t.requester_id = ${bind(call.me.personId)} and t.ended_at is null and t.to_at <= ${bind(new Date(call.at))}::timestamptz`,
    },
  ],
}
