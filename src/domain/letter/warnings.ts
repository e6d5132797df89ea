import { DAY } from '../calendar/china-time'
import { running } from '../clock/clock'
import { letterLimits } from '../clock/limits'
import type { Telling, To } from '../telling/telling'
import type { Letter } from './letter'
import { readers } from './tell'

/** Something that has to be said about a promise, unless it is kept by then. */
export interface Warning {
  readonly what: 'notice-soon' | 'notice-late' | 'reply-soon' | 'reply-late'
  readonly at: number
  readonly due: number
}

/** Reminders before a promise runs out, and a word to the level above when it has. In the order of time; epoch ms. */
export const warningsOf = ({ clocks }: Pick<Letter, 'clocks'>): Warning[] =>
  (['notice', 'reply'] as const)
    .flatMap((name): Warning[] => {
      const due = running(clocks, name)?.due
      return due === undefined
        ? []
        : [
            { what: `${name}-soon`, at: due - letterLimits.remindDays * DAY, due },
            { what: `${name}-late`, at: due, due },
          ]
    })
    .sort((a, b) => a.at - b.at)

/**
 * Who answers for an office that is late: the office above it, and above the streets the district's supervisors too. With
 * somebody kept out, every level above: the nearest one may be whom it is about, and is then left out when it is told.
 */
export const above = ({ areaPath, desk, recusal }: Letter): readonly To[] => {
  const [district = desk.areaId] = areaPath
  const over = areaPath.slice(0, Math.max(0, areaPath.indexOf(desk.areaId))).reverse()
  const isAbout = recusal.personIds.length + recusal.unitIds.length > 0
  const told = isAbout ? over : over.slice(0, 1)
  return [
    ...told.map((area): To => ({ role: 'secretary', areas: [area] })),
    ...(over.length === 0 || told.includes(district) ? [{ role: 'supervisor', areas: [district] } as const] : []),
  ]
}

/** Whom a warning reaches. */
export const warn = (letter: Letter, { what, due }: Warning): readonly Telling[] => {
  const isLate = what === 'notice-late' || what === 'reply-late'
  const desk = readers(letter).map((to): Telling => ({ to, what, weight: 'must', due }))
  return isLate
    ? [...desk, ...above(letter).map((to): Telling => ({ to, what: `${what}-below`, weight: 'must', due }))]
    : desk
}
