import { onDuty, stands, type Absence, type Shift } from './gaps'

/**
 * 接班的人: to whom somebody leaves what they have not finished at a moment (epoch ms). Their own shift is over and others have the
 * desk: those. Else the A and B posts of the shift that begins next, as far as they will be there when it does.
 */
export const comesNext = (
  shifts: readonly Shift[],
  absences: readonly Absence[],
  personId: string,
  at: number,
): readonly string[] => {
  const have = onDuty(shifts, absences, at).map((shift) => shift.personId)
  if (have.length > 0 && !have.includes(personId)) return [...new Set(have)]
  const coming = shifts.filter(
    (shift) =>
      shift.personId !== personId &&
      shift.from > at &&
      stands(shift, absences).some(({ from, to }) => from <= shift.from && shift.from < to),
  )
  const first = Math.min(...coming.map(({ from }) => from))
  return [...new Set(coming.filter(({ from }) => from === first).map((shift) => shift.personId))]
}
