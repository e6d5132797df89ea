import { cast, partsIn, type Somebody } from '../../../tests/builders/law-cast'
import { facts, inputs, NOW, ticketIn } from '../../../tests/builders/law-ticket'
import { isAllowed, laterRoads, lawTable } from '../../../tests/builders/law-table'
import { allowedRoads, decide } from './decide'
import { roadNames, type RoadName } from './roads'
import { states, type State } from './states'
import type { Ticket } from './ticket'

const about = { personIds: ['bad'], unitIds: ['bad-unit'] }

/** A settlement that only explains needs a key; every other road is walked on one that mended it. */
const ticketFor = (road: RoadName, state: State, who: Somebody): Ticket => {
  const ticket = ticketIn(state, { recusal: about })
  if (road === 'answer-at-once') return { ...ticket, kind: 'consult', channel: 'hotline' }
  if (road === 'rate' && state === 'closed') return { ...ticket, ending: 'answered-at-once' }
  if (road === 'release-callback') return { ...ticket, caller: { personId: who.actor.personId, until: NOW + 1 } }
  if (road === 'settle') return { ...ticket, coUnits: ticket.coUnits.map((co) => ({ ...co, doneAt: co.due })) }
  if (road !== 'countersign' || !ticket.settlement) return ticket
  return { ...ticket, settlement: { ...ticket.settlement, outcome: 'explained' } }
}

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen)
  return value
}

describe('the square: every road from every state for everybody', () => {
  it('has one line in the page for each road of the law, and the other way round', () => {
    expect([...roadNames].sort()).toEqual(Object.keys(lawTable).sort())
  })

  it.each(roadNames)('%s', (road) => {
    const wrong: string[] = []
    let allowed = 0
    for (const state of states) {
      for (const who of cast) {
        const ticket = frozen(ticketFor(road, state, who))
        const cell = `from ${state} by ${who.name}`
        const result = decide(road, ticket, who.actor, inputs[road], facts)
        const expected = who.recused !== true && isAllowed(road, state, partsIn(who, state))
        if (result.ok) {
          allowed += 1
          const to = lawTable[road].to.length === 0 ? [state] : lawTable[road].to
          if (!expected) wrong.push(`${cell}: allowed`)
          if (result.value.version !== ticket.version + 1) wrong.push(`${cell}: version ${result.value.version}`)
          if (!to.includes(result.value.state)) wrong.push(`${cell}: leads to ${result.value.state}`)
        } else {
          const code = expected ? 'nothing' : refusalOf(road, state, who)
          if (result.code !== code) wrong.push(`${cell}: refused with ${result.code}, not ${code}`)
        }
      }
    }
    expect(wrong).toEqual([])
    // A table in which nothing is allowed would pass above for a road that nobody can take.
    expect(allowed > 0).toBe(!laterRoads.includes(road))
  })

  it('shows the buttons that the table allows, and no other', () => {
    const wrong: string[] = []
    for (const state of states)
      for (const who of cast) {
        const ticket = ticketIn(state, { recusal: about })
        // A timer's road is no button; nothing to countersign on what was mended, no consultation, nothing in hand, no rating of
        // what was closed in another way.
        const expected = roadNames.filter(
          (road) =>
            !['lapse', 'countersign', 'answer-at-once', 'release-callback'].includes(road) &&
            !(road === 'rate' && state === 'closed') &&
            who.recused !== true &&
            isAllowed(road, state, partsIn(who, state)),
        )
        const shown = allowedRoads(ticket, who.actor, facts)
        if (shown.join() !== expected.join())
          wrong.push(`${state} for ${who.name}: ${shown.join()} instead of ${expected.join()}`)
      }
    expect(wrong).toEqual([])
  })
})

const refusalOf = (road: RoadName, state: State, who: Somebody): string => {
  if (laterRoads.includes(road)) return 'road-not-open'
  if (who.recused) return 'recused'
  return lawTable[road].from.includes(state) ? 'not-yours' : 'wrong-state'
}
