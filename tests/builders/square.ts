import type { Actor } from '../../src/domain/person/actor'
import type { Result } from '../../src/domain/result'

/** One line of a table that was typed by hand. `to` empty = it stays where it is. */
export interface Line<P extends string> {
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly who: readonly P[]
}

/** Somebody, and what the page says they are to the matter. */
export interface Cast<P extends string> {
  readonly name: string
  readonly actor: Actor
  readonly parts: readonly P[]
  readonly recused?: boolean
}

export interface Square<P extends string, M extends { version: number; state: string }> {
  readonly table: Readonly<Record<string, Line<P>>>
  readonly states: readonly string[]
  readonly cast: readonly Cast<P>[]
  readonly matter: (road: string, state: string) => M
  readonly decide: (road: string, matter: M, actor: Actor) => Result<M>
  readonly allowed: (matter: M, actor: Actor) => readonly string[]
  /** Roads of a timer: never a button. */
  readonly hidden: readonly string[]
  /** What a part may not, though the table's line says it may: asked last. */
  readonly except?: (road: string, state: string, parts: readonly P[]) => boolean
}

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen)
  return value
}

/** What does not stand as the table has it: for every road, from every state, for everybody; and the buttons with it. */
export const wrongIn = <P extends string, M extends { version: number; state: string }>(square: Square<P, M>) => {
  const wrong: string[] = []
  const taken = new Map<string, number>()
  let cells = 0
  const may = (road: string, state: string, who: Cast<P>): boolean => {
    const line = square.table[road]
    if (!line || who.recused || !line.from.includes(state)) return false
    return who.parts.some((part) => line.who.includes(part)) && !square.except?.(road, state, who.parts)
  }
  for (const state of square.states)
    for (const who of square.cast) {
      for (const road of Object.keys(square.table)) {
        cells += 1
        const matter = frozen(square.matter(road, state))
        const line = square.table[road]
        const result = square.decide(road, matter, who.actor)
        const cell = `${road} from ${state} by ${who.name}`
        if (result.ok) {
          taken.set(road, (taken.get(road) ?? 0) + 1)
          if (!may(road, state, who)) wrong.push(`${cell}: allowed`)
          if (result.value.version !== matter.version + 1) wrong.push(`${cell}: version ${result.value.version}`)
          const to = line && line.to.length > 0 ? line.to : [state]
          if (!to.includes(result.value.state)) wrong.push(`${cell}: leads to ${result.value.state}`)
        } else {
          const code = who.recused ? 'recused' : line?.from.includes(state) ? 'not-yours' : 'wrong-state'
          const expected = may(road, state, who) ? 'nothing' : code
          if (result.code !== expected) wrong.push(`${cell}: refused with ${result.code}, not ${expected}`)
        }
        // Nobody looks at a timer's page.
        if (who.actor.isRule) continue
        const isButton = !square.hidden.includes(road) && may(road, state, who)
        if (square.allowed(matter, who.actor).includes(road) !== isButton)
          wrong.push(`${cell}: ${isButton ? 'no button' : 'a button'}`)
      }
    }
  // A table in which nothing is allowed would pass above for a road that nobody can take.
  for (const road of Object.keys(square.table)) if (!taken.get(road)) wrong.push(`${road}: nobody ever takes it`)
  return { wrong, cells }
}
