import { letterIn, letterInputs, NOW, publicationFor } from '../../../tests/builders/law-letter'
import { castOf, letterCases, type Relation } from '../../../tests/builders/letter-cast'
import { letterAllows, letterTable, timersRoads } from '../../../tests/builders/letter-table'
import { allowedRoads, decide } from './decide'
import { mayDraft, mayRead, mayReveal } from './may'
import { roadNames, type RoadName } from './roads'
import { states, type State } from './states'

const facts = { at: NOW }

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen)
  return value
}

const expected = (road: RoadName, state: State, relation: Relation, isAbout: boolean): string => {
  if (relation === 'recused') return 'recused'
  if (!letterTable[road].from.includes(state)) return 'wrong-state'
  if (relation === null || !letterAllows(road, state, [relation])) return 'not-yours'
  return road === 'propose-publication' && isAbout ? 'not-for-publication' : 'ok'
}

it('has one line in the page for each road of the law, and the other way round', () => {
  expect([...roadNames].sort()).toEqual(Object.keys(letterTable).sort())
})

describe.each(letterCases)('$name: every road from every state for everybody', (which) => {
  const isAbout = which.more.recusal !== undefined

  it.each(roadNames)('%s', (road) => {
    const wrong: string[] = []
    let allowed = 0
    for (const state of states) {
      const publication = publicationFor[road] ?? null
      const letter = frozen(letterIn(state, { ...which.more, publication }))
      for (const who of castOf(which)) {
        const cell = `from ${state} by ${who.name}`
        const result = decide(road, letter, who.actor, letterInputs[road], facts)
        const heard = result.ok ? 'ok' : result.code
        const wanted = expected(road, state, who.relation, isAbout)
        if (heard !== wanted) wrong.push(`${cell}: ${heard}, not ${wanted}`)
        if (!result.ok) continue
        allowed += 1
        const to = letterTable[road].to.length === 0 ? [state] : letterTable[road].to
        if (!to.includes(result.value.state)) wrong.push(`${cell}: leads to ${result.value.state}`)
        if (result.value.version !== letter.version + 1) wrong.push(`${cell}: version ${result.value.version}`)
      }
    }
    expect(wrong).toEqual([])
    expect(allowed > 0).toBe(!(road === 'propose-publication' && isAbout))
  })

  it('shows the buttons that the table allows, and no other', () => {
    const wrong: string[] = []
    for (const state of states)
      for (const road of roadNames) {
        const letter = letterIn(state, { ...which.more, publication: publicationFor[road] ?? null })
        for (const who of castOf(which)) {
          const shown = allowedRoads(letter, who.actor, facts).includes(road)
          const wanted = !timersRoads.includes(road) && expected(road, state, who.relation, isAbout) === 'ok'
          if (shown !== wanted) wrong.push(`${road} in ${state} for ${who.name}: ${String(shown)}`)
        }
      }
    expect(wrong).toEqual([])
  })

  it('is read by its writer and at its desk, drafted and revealed at the desk alone', () => {
    const wrong: string[] = []
    for (const state of states)
      for (const who of castOf(which)) {
        const letter = letterIn(state, which.more)
        const isReader = who.relation === 'reader'
        const owed = state === 'received' || state === 'assigned'
        const heard = [mayRead, mayDraft, mayReveal].map((may) => may(who.actor, letter)).join()
        const wanted = [
          isReader || who.relation === 'writer',
          isReader && owed,
          isReader && (owed || state === 'answered'),
        ].join()
        if (heard !== wanted) wrong.push(`${who.name} in ${state}: ${heard}, not ${wanted}`)
      }
    expect(wrong).toEqual([])
  })
})
