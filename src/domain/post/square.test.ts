import { cast, type Somebody } from '../../../tests/builders/post-cast'
import { facts, inputs, postIn } from '../../../tests/builders/post-law'
import { isAllowed, postTable } from '../../../tests/builders/post-table'
import { staffOf } from '../person/actor'
import { allowedRoads, decide } from './decide'
import { mayRead, mayTakePart } from './may'
import { roadNames, type RoadInput, type RoadName } from './roads'
import { isPublic, states, type State } from './states'

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen)
  return value
}

/** Whoever answers does so in the name of a unit of their own. */
const inputFor = <N extends RoadName>(road: N, who: Somebody): RoadInput[N] =>
  (road === 'answer' ? { unitId: staffOf(who.actor)[0] ?? 'committee' } : inputs[road]) as RoadInput[N]

const factsFor = (who: Somebody) => ({ ...facts, joined: who.joined === true })

const refusalOf = (road: RoadName, state: State, who: Somebody): string => {
  if (who.recused) return 'recused'
  return postTable[road].from.includes(state) ? 'not-yours' : 'wrong-state'
}

describe('the square: every road from every state for everybody', () => {
  it('has one line in the page for each road of the law, and the other way round', () => {
    expect([...roadNames].sort()).toEqual(Object.keys(postTable).sort())
  })

  it.each(roadNames)('%s', (road) => {
    const wrong: string[] = []
    let allowed = 0
    for (const state of states)
      for (const who of cast) {
        const post = frozen(postIn(state))
        const cell = `from ${state} by ${who.name}`
        const result = decide(road, post, who.actor, inputFor(road, who), factsFor(who))
        const expected = who.recused !== true && isAllowed(road, state, who.parts)
        if (result.ok) {
          allowed += 1
          const to = postTable[road].to.length === 0 ? [state] : postTable[road].to
          if (!expected) wrong.push(`${cell}: allowed`)
          if (result.value.version !== post.version + 1) wrong.push(`${cell}: version ${result.value.version}`)
          if (!to.includes(result.value.state)) wrong.push(`${cell}: leads to ${result.value.state}`)
        } else {
          const code = expected ? 'nothing' : refusalOf(road, state, who)
          if (result.code !== code) wrong.push(`${cell}: refused with ${result.code}, not ${code}`)
        }
      }
    expect(wrong).toEqual([])
    // A table in which nothing is allowed would pass above for a road that nobody can take.
    expect(allowed).toBeGreaterThan(0)
  })

  it('shows the buttons that the table allows, and no other', () => {
    const wrong: string[] = []
    for (const state of states)
      for (const who of cast) {
        const expected = roadNames.filter(
          (road) =>
            !['suspend', 'lapse', 'conclude'].includes(road) &&
            who.recused !== true &&
            isAllowed(road, state, who.parts),
        )
        const shown = allowedRoads(postIn(state), who.actor, factsFor(who))
        if (shown.join() !== expected.join())
          wrong.push(`${state} for ${who.name}: ${shown.join()} instead of ${expected.join()}`)
      }
    expect(wrong).toEqual([])
  })

  it('is read by everybody when it is shown; when it is not, by its author and its moderators alone', () => {
    const wrong: string[] = []
    for (const state of states)
      for (const who of cast) {
        const staff = who.parts.some((part) => part === 'moderator' || part === 'the moderator who hid it')
        const expected = isPublic(state) || who.parts.includes('author') || staff
        if (mayRead(who.actor, postIn(state)) !== expected) wrong.push(`${state} by ${who.name}`)
        if (mayTakePart(who.actor, postIn(state)) !== (expected && who.recused !== true))
          wrong.push(`a part in ${state} for ${who.name}`)
      }
    expect(wrong).toEqual([])
  })
})
