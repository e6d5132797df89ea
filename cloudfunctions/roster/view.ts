import type { Gap } from '../../src/domain/roster/gaps'
import { overlaps } from '../../src/domain/roster/interval'
import { iso } from '../_matter/times'
import type { Desk, ShiftRow } from './store'

/** The roster in the contract's words. */
const named = (desk: Pick<Desk, 'names'>, id: string) => ({ id, name: desk.names.get(id) ?? '' })

/** `at`: what has passed of an absence is not known, so a shift that is over is never called absent. */
export const toShift = (desk: Desk, shift: ShiftRow, me: string, at: number) => {
  const ahead = { from: Math.max(shift.from, at), to: shift.to }
  return {
    id: shift.id,
    person: named(desk, shift.personId),
    post: shift.post,
    from: iso(shift.from),
    to: iso(shift.to),
    absent:
      ahead.from < ahead.to &&
      desk.absences.some((absence) => absence.personId === shift.personId && overlaps(absence, ahead)),
    mine: shift.personId === me,
  }
}

export const toGap = (desk: Pick<Desk, 'names'>, gap: Gap) => ({
  from: iso(gap.from),
  to: iso(gap.to),
  missing: gap.missing.map((id) => named(desk, id)),
})
