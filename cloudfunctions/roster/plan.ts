import type { Heard } from '../../src/contract/row'
import type { RosterContract } from '../../src/contract/roster'
import { DAY } from '../../src/domain/calendar/china-time'
import { nobody } from '../../src/domain/law/recusal'
import { done, refuse, type Result } from '../../src/domain/result'
import { mayPlan } from '../../src/domain/roster/may'
import { LONGEST_RANGE, shiftFault } from '../../src/domain/roster/shift'
import { areasOf } from '../_database/areas'
import type { Call } from '../_kernel/call'
import { canonical, sha256, uuidOf } from '../_kernel/chain'
import { tell } from '../_matter/tell'
import type { RosterAction } from './action'
import { gapsWhere } from './open-gaps'
import { insertShifts, makeRoster, overlapping, plannedBefore, whoMayStand, type NewShift } from './store-plan'
import { syncGaps } from './sync'
import { numberOf } from './watch'
import type { Roster } from './which'

type Said = Heard<RosterContract, 'plan'>['shifts'][number]

const toShift = (roster: string, said: Said): NewShift => ({
  id: said.id,
  personId: said.person,
  post: said.post,
  from: Date.parse(said.from),
  to: Date.parse(said.to),
  fingerprint: sha256(canonical([roster, said.person, said.post, Date.parse(said.from), Date.parse(said.to)])),
})

/** What is new among them: the same shift said again changes nothing, another one under the same id is refused. */
const newOnes = async (call: Call, shifts: readonly NewShift[]): Promise<Result<NewShift[]>> => {
  const before = await plannedBefore(call.db, shifts)
  const fresh = new Map<string, NewShift>()
  for (const shift of shifts) {
    const known = before.get(shift.id) ?? fresh.get(shift.id)?.fingerprint
    if (known !== undefined && known !== shift.fingerprint) return refuse('same-id-other-body')
    if (known === undefined) fresh.set(shift.id, shift)
  }
  return done([...fresh.values()])
}

const tellPlanned = async (call: Call, roster: Roster, shifts: readonly NewShift[]): Promise<void> => {
  const first = new Map<string, number>()
  for (const { personId, from } of shifts) first.set(personId, Math.min(from, first.get(personId) ?? from))
  const entryId = uuidOf('planned', ...shifts.map(({ id }) => id))
  const subject = { noun: 'roster' as const, matter: { id: roster.id, requesterId: null, recusal: nobody } }
  await tell(
    call.db,
    { ...subject, number: await numberOf(call.db, roster), entryId, actor: call.me },
    [...first].map(([person, due]) => ({ to: { person }, what: 'shifts-planned', weight: 'news', due })),
    call.at,
  )
}

/** Adds shifts, all of them or none, and answers with the gaps that are left between the first and the last. */
export const plan: RosterAction<'plan'> = async (call, said) => {
  const area = (await areasOf(call.db)).get(said.area)
  if (!area || !mayPlan(call.me, area.path)) return refuse(area ? 'not-yours' : 'unknown-area')
  if (area.kind === 'grid' || area.kind === 'building') return refuse('unknown-area')
  const roster = await makeRoster(call.db, area, call.at)
  const fresh = await newOnes(
    call,
    said.shifts.map((shift) => toShift(roster.id, shift)),
  )
  if (!fresh.ok) return fresh
  for (const shift of fresh.value) {
    const fault = shiftFault(shift, call.at)
    if (fault) return { ...fault, detail: { shift: shift.id } }
  }
  const people = [...new Set(fresh.value.map((shift) => shift.personId))]
  const able = await whoMayStand(call.db, people, roster.path, call.at)
  const stranger = people.find((person) => !able.has(person))
  if (stranger !== undefined) return refuse('not-an-operator', { person: stranger })
  const twice = await overlapping(call.db, fresh.value)
  if (twice) return refuse('already-on-shift', twice)
  if (fresh.value.length > 0) {
    if (!(await insertShifts(call.db, roster.id, fresh.value, call.me.personId, call.at)))
      return refuse('same-id-other-body')
    await syncGaps(call.db, roster, call.at)
    await tellPlanned(call, roster, fresh.value)
  }
  const from = Math.min(...said.shifts.map((shift) => Date.parse(shift.from)))
  const to = Math.max(...said.shifts.map((shift) => Date.parse(shift.to)))
  const range = { from, to: Math.min(to, Math.max(from, call.at) + LONGEST_RANGE + DAY) }
  return done({ planned: fresh.value.length, gaps: await gapsWhere(call.db, roster, range, call.at) })
}
