import { done } from '../../src/domain/result'
import type { RosterDesk } from '../_matter/roster-desk'
import type { HotlineAction } from './action'
import { take } from './take'

/** To a colleague by name, or to whoever is next on duty; the note says what is still to be done. */
export const handOver =
  (roster: RosterDesk): HotlineAction<'hand-over'> =>
  (call, said) =>
    take(call, 'hand-over', said, async ({ matter, operators }) => {
      const coming = said.to === null ? await roster.comesNext(call, matter.areaPath) : []
      return done({
        input: { to: said.to },
        facts: { next: coming.filter((person) => operators.includes(person)) },
        words: { note: said.note, data: { to: said.to } },
      })
    })
