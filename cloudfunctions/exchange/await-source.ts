import { awaits, awaitsAnswer, awaitsRating } from '../../src/domain/exchange/awaits'
import type { Call } from '../_kernel/call'
import { usualRanges, type AwaitRange, type AwaitSource, type Bind } from '../_matter/await-source'
import { PROMISE } from '../_matter/read-queue'

/** A person who proposed it does not answer it, whatever else they are. */
const asksUnit = (call: Call, bind: Bind): string =>
  `t.proposed_by = 'receiver' and t.proposer_id <> ${bind(call.me.personId)}::uuid and t.ended_at is null`

const range = (
  as: AwaitRange['as'],
  assignment: string | null,
  states: readonly string[],
  where: AwaitRange['where'],
  from = 'agreement t',
): AwaitRange => ({ as, assignment, from, states, promise: PROMISE, where })

/**
 * Agreements that wait for the side that was asked, and for the verdict of the side that received: of the resident whose need it
 * was, else of the community, never of who gave.
 */
export const awaitSource: AwaitSource = {
  noun: 'agreement',
  columns: {
    text: '(select l.title from listing l where l.id = coalesce(t.need_id, t.resource_id))',
    place: `''`,
    area: 't.area_id',
    urgency: 'null::text',
  },
  ranges: (call, kindOf) => [
    range(
      'requester',
      null,
      awaitsRating,
      // Asked over their needs, which are few: an agreement knows them by no index.
      (bind) => `n.requester_id = ${bind(call.me.personId)} and t.requester_id = n.requester_id and t.ended_at is null`,
      'listing n join agreement t on t.need_id = n.id',
    ),
    range(
      'contact',
      null,
      awaitsAnswer,
      (bind) =>
        `r.requester_id = ${bind(call.me.personId)} and r.subject = 'unit' and r.state = 'confirmed' and ${asksUnit(call, bind)}`,
      'registration r join agreement t on t.unit_id = r.unit_id',
    ),
    ...call.me.assignments
      .filter((held) => held.role === 'handler' && held.unitId !== null)
      .map((held) =>
        range(
          'handler',
          held.id,
          awaitsAnswer,
          (bind) => `t.unit_id = ${bind(held.unitId)} and ${asksUnit(call, bind)}`,
        ),
      ),
    ...usualRanges(
      {
        table: 'agreement',
        byRole: awaits,
        byRequester: [],
        only: ({ me }, _, bind) => {
          const mine = bind(me.personId)
          const units = bind(
            me.assignments.flatMap(({ role, unitId }) => (role === 'handler' && unitId ? [unitId] : [])),
          )
          return `case t.state when 'proposed' then t.proposed_by = 'giver' and t.proposer_id <> ${mine}::uuid
                    else t.requester_id is null and t.unit_id <> all (${units}::text[])
                     and not exists (select 1 from registration r where r.requester_id = ${mine}::uuid and r.subject = 'unit'
                                      and r.state = 'confirmed' and r.unit_id = t.unit_id) end`
        },
      },
      call,
      (id) => (kindOf(id) === 'grid' ? undefined : kindOf(id)),
    ),
  ],
}
