import type { AwaitRange, AwaitSource } from '../_matter/await-source'
import { PROMISE } from '../_matter/read-queue'

/** A place that is held for somebody, until when; and what a leader has still to record. Who did not come is asked nothing. */
export const awaitSource: AwaitSource = {
  noun: 'activity',
  columns: { text: 't.title', place: 't.place', area: 't.community_id', urgency: 'null::text' },
  ranges: ({ me, at }): AwaitRange[] => [
    {
      as: 'requester',
      assignment: null,
      from: 'place p join activity t on t.id = p.activity_id',
      states: [],
      promise: 'p.hold_until',
      where: (bind) =>
        `p.person_id = ${bind(me.personId)} and p.state = 'held' and p.hold_until > ${bind(new Date(at))}::timestamptz
          and t.state in ('published', 'running')`,
    },
    {
      as: 'leader',
      assignment: null,
      from: 'activity t',
      states: ['ended'],
      promise: PROMISE,
      where: (bind) => `t.leader_id = ${bind(me.personId)} and t.ended_at is null`,
    },
  ],
}
