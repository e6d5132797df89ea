import { cast, type Somebody } from '../../../tests/builders/call-cast'
import { callTable, isAllowed, unowned, type Part } from '../../../tests/builders/call-table'
import { callFacts, callIn, callInputs } from '../../../tests/builders/law-call'
import { ruleActor } from '../person/actor'
import { allowedRoads, decide } from './decide'
import { mayRead, mayReveal } from './may'
import { roadNames, type RoadName } from './roads'
import { states, type State } from './states'

const about = { personIds: ['bad'], unitIds: ['bad-unit'] }

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen)
  return value
}

/** A call that is nobody's yet makes a colleague of everybody. */
const partsIn = ({ parts }: Somebody, state: State): Part[] =>
  parts.map((part) => (part === 'owner' && unowned.includes(state) ? 'colleague' : part))

const cells = roadNames.length * states.length * cast.length

describe('the square: every road from every state for everybody', () => {
  it('has a line for each road of the law, and the other way round', () => {
    expect([...roadNames].sort()).toEqual(Object.keys(callTable).sort())
    expect(cells).toBeGreaterThan(10_000)
  })

  it.each(roadNames)('%s', (road: RoadName) => {
    const wrong: string[] = []
    let allowed = 0
    for (const state of states) {
      const call = frozen(callIn(state, { recusal: about }))
      for (const who of cast) {
        const result = decide(road, call, who.actor, callInputs[road], callFacts)
        const expected = isAllowed(road, state, partsIn(who, state))
        const cell = `from ${state} by ${who.name}`
        if (who.recused) {
          if (result.ok || result.code !== 'recused') wrong.push(`${cell}: should hear nothing`)
        } else if (result.ok !== expected) {
          wrong.push(`${cell}: ${result.ok ? 'allowed' : result.code}`)
        } else if (result.ok) {
          allowed += 1
          const { to } = callTable[road]
          if (!(to.length === 0 ? [state] : to).includes(result.value.state))
            wrong.push(`${cell}: to ${result.value.state}`)
          if (result.value.version !== call.version + 1) wrong.push(`${cell}: version`)
        }
      }
    }
    expect(wrong).toEqual([])
    expect(allowed).toBeGreaterThan(0)
  })

  it('shows as buttons exactly what is allowed, and never what a timer does', () => {
    const wrong: string[] = []
    for (const state of states) {
      const call = callIn(state, { recusal: about })
      for (const who of cast) {
        const shown = allowedRoads(call, who.actor, callFacts)
        const expected = roadNames.filter(
          (road) =>
            !who.recused && road !== 'connect' && road !== 'miss' && isAllowed(road, state, partsIn(who, state)),
        )
        if (shown.join() !== expected.join()) wrong.push(`${state} for ${who.name}: ${shown.join()}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('is read by the operators and supervisors of its desk, and by nobody else', () => {
    const wrong: string[] = []
    for (const state of states) {
      const call = callIn(state, { recusal: about })
      for (const who of cast) {
        const isOperator = who.parts.includes('owner') || who.parts.includes('colleague')
        const reads = isOperator || who.parts.includes('supervisor')
        if (mayRead(who.actor, call) !== reads) wrong.push(`${state} read by ${who.name}`)
        if (mayReveal(who.actor, call) !== (isOperator && call.endedAt === null))
          wrong.push(`${state} revealed to ${who.name}`)
      }
    }
    expect(wrong).toEqual([])
    expect(mayRead(ruleActor, callIn('talking'))).toBe(false)
  })
})
