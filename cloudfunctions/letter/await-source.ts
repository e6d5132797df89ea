import { askedIn, awaitsDesk, awaitsWriter } from '../../src/domain/letter/awaits'
import type { Call } from '../_kernel/call'
import { PROMISE } from '../_matter/read-queue'
import { recusalValues } from '../_matter/scope'
import type { As, AwaitRange, AwaitSource, Bind } from '../_matter/await-source'
import { seen } from './seen'
import { STILL_THERE } from './desk-sql'

/** The same condition, its moment bound where this statement has it. */
const stillThere = (moment: string): string => STILL_THERE.split('$2').join(`${moment}::timestamptz`)

const range = (
  as: As,
  assignment: string | null,
  states: readonly string[],
  where: AwaitRange['where'],
  from = 'letter t',
): AwaitRange => ({ as, assignment, from, states, promise: PROMISE, where })

const seenBy = (call: Call, bind: Bind): string => {
  const [offices, me] = recusalValues(call)
  return `t.ended_at is null and ${seen(bind(offices), bind(me))}`
}

/**
 * What awaits whoever wrote (a question back, an answer to be rated) and whoever reads at a desk: the secretary of the very
 * office where it lies, and the deputies whom they named. A letter about the secretary lies on another desk.
 */
export const awaitSource: AwaitSource = {
  noun: 'letter',
  columns: { text: 't.text', place: `''`, area: 't.office_area_id', urgency: 'null::text' },
  ranges: (call) => [
    range(
      'requester',
      null,
      awaitsWriter,
      (bind) => `t.requester_id = ${bind(call.me.personId)} and t.ended_at is null`,
    ),
    range(
      'requester',
      null,
      askedIn,
      (bind) => `t.requester_id = ${bind(call.me.personId)} and t.asked and t.ended_at is null`,
    ),
    ...call.me.assignments
      .filter((held) => held.role === 'secretary' && held.areaId !== null)
      .map((held) =>
        range(
          'secretary',
          held.id,
          awaitsDesk,
          (bind) => `t.office_area_id = ${bind(held.areaId)} and ${seenBy(call, bind)}`,
        ),
      ),
    range(
      'secretary',
      null,
      awaitsDesk,
      (bind) =>
        `d.person_id = ${bind(call.me.personId)} and d.to_at is null and ${stillThere(bind(new Date(call.at)))} and ${seenBy(call, bind)}`,
      'letter_deputy d join letter t on t.office_area_id = d.area_id',
    ),
  ],
}
