import { usualRanges, type AwaitSource } from '../_matter/await-source'
import { notRecused, recusalValues } from '../_matter/scope'

/** What rings, what was missed, and what was hung up and is not written down yet: of one's own, or nobody's. */
const owed = { operator: ['ringing', 'missed', 'follow-up'] } as const

export const awaitSource: AwaitSource = {
  noun: 'call',
  columns: {
    text: `coalesce(t.draft ->> 'text', '')`,
    place: `''`,
    area: 't.area_id',
    urgency: `case when t.emergency is not null then 'life' end`,
  },
  ranges: (call, kindOf) =>
    usualRanges(
      {
        table: 'call',
        byRole: owed,
        byRequester: [],
        only: (asked, _, bind) => {
          const [offices, me] = recusalValues(asked)
          const mine = bind(me)
          return `${notRecused(bind(offices), mine)} and t.requester_id is distinct from ${mine}::uuid
            and coalesce(t.operator_id, ${mine}::uuid) = ${mine}::uuid`
        },
      },
      call,
      kindOf,
    ),
}
