import { awaits, awaitsFiler, awaitsRequester } from '../../src/domain/ticket/awaits'
import type { Call } from '../_kernel/call'
import type { HeldAssignment } from '../_kernel/me'
import { columnOf, usualRanges, type AwaitRange, type AwaitSource, type Bind } from '../_matter/await-source'
import { PROMISE } from '../_matter/read-queue'
import { notRecused, recusalValues } from '../_matter/scope'
import { visible, visibleValues } from './scope'

const seenBy = (call: Call, held: HeldAssignment, bind: Bind): string => {
  const [offices, me, kinds, judged, ringing] = visibleValues(call, { held })
  return visible(bind(offices), bind(me), bind(kinds), bind(judged), bind(ringing))
}

/** An answer that needs the supervisor's key waits for the supervisor first, and for the verifier only with it. As its index has it. */
const KEY_MISSING = `(t.settlement ->> 'key' is null and t.settlement ->> 'outcome' in ('explained', 'impossible'))`

const only = (call: Call, held: HeldAssignment, bind: Bind): string => {
  const seen = seenBy(call, held, bind)
  if (held.role === 'operator') {
    const at = bind(new Date(call.at))
    const mine = bind(call.me.personId)
    return `${seen} and (t.caller_until is null or t.caller_until <= ${at}::timestamptz or t.caller_id = ${mine}::uuid)`
  }
  if (held.role === 'verifier') return `${seen} and not (t.state = 'settled' and ${KEY_MISSING})`
  return seen
}

/** Of what is settled a supervisor has only to act on what waits for their key: a range of its own. */
const byRole = { ...awaits, supervisor: awaits.supervisor?.filter((state) => state !== 'settled') ?? [] }

const ofSupervisor = (call: Call, held: HeldAssignment, column: string): AwaitRange => ({
  as: 'supervisor',
  assignment: held.id,
  from: 'ticket t',
  states: [],
  promise: PROMISE,
  where: (bind) =>
    `t.${column} = ${bind(held.areaId)} and t.ended_at is null and t.state = 'settled' and ${KEY_MISSING} and ${seenBy(call, held, bind)}`,
})

/** The slips of a unit that nobody has claimed, what the handler claimed, and the parts that the unit still owes. */
const ofHandler = (call: Call, held: HeldAssignment): AwaitRange[] => {
  const base = { assignment: held.id, promise: PROMISE }
  const seen = (bind: Bind): string => `t.ended_at is null and ${seenBy(call, held, bind)}`
  return [
    {
      ...base,
      as: 'handler',
      from: 'ticket t',
      states: ['dispatched'],
      where: (bind) => `t.lead_unit_id = ${bind(held.unitId)} and ${seen(bind)}`,
    },
    {
      ...base,
      as: 'handler',
      from: 'ticket t',
      states: ['handling'],
      where: (bind) =>
        `t.handler_id = ${bind(call.me.personId)} and t.lead_unit_id = ${bind(held.unitId)} and ${seen(bind)}`,
    },
    {
      ...base,
      as: 'helper',
      from: 'part join ticket t on t.id = part.ticket_id',
      states: [],
      promise: 'part.due_at',
      where: (bind) =>
        `part.unit_id = ${bind(held.unitId)} and part.done_at is null and t.state in ('dispatched', 'handling') and ${seen(bind)}`,
    },
  ]
}

const NO_APP = `not exists (select 1 from identity i where i.person_id = t.requester_id)`

const asFiler = (call: Call): AwaitRange => ({
  as: 'filer',
  assignment: null,
  from: 'ticket t',
  states: awaitsFiler,
  promise: PROMISE,
  where: (bind) => {
    const [out, mine] = recusalValues(call).map(bind) as [string, string]
    return `t.filer_id = ${mine}::uuid and t.filer_id <> t.requester_id and t.ended_at is null and ${NO_APP} and ${notRecused(out, mine)}`
  },
})

export const awaitSource: AwaitSource = {
  noun: 'ticket',
  columns: { text: 't.text', place: 't.place', area: 't.area_id', urgency: 't.urgency' },
  ranges: (call, kindOf) => [
    ...usualRanges({ table: 'ticket', byRole, byRequester: awaitsRequester, only }, call, kindOf),
    asFiler(call),
    ...call.me.assignments.flatMap((held) => {
      const column = held.role === 'supervisor' ? columnOf(held, kindOf) : undefined
      return column ? [ofSupervisor(call, held, column)] : []
    }),
    ...call.me.assignments
      .filter((held) => held.role === 'handler' && held.unitId !== null)
      .flatMap((held) => ofHandler(call, held)),
  ],
}
