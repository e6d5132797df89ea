import AxeBuilder from '@axe-core/playwright'
import type { Person } from './person'

/** A place, and how to come to it: an address, or what one does from the place before. */
export type Step = readonly [where: string, how: string | (() => Promise<unknown>)]

/** What axe holds against the screen: the rule, and where. */
async function heldAgainst(person: Person): Promise<string[]> {
  if (new URL(person.page.url()).pathname !== '/people') await person.hasArrived()
  const { violations } = await new AxeBuilder({ page: person.page }).setLegacyMode().analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, target }) => `${id}: ${target.join(' ')} ${html.slice(0, 160)}`),
  )
}

/** Goes from place to place and looks at each. Every fault by its place; nothing is left out because an earlier place has one. */
export async function faultsOf(person: Person, steps: readonly Step[]): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for (const [where, how] of steps) {
    if (typeof how === 'string') await person.goes(how)
    else await how()
    const held = await heldAgainst(person)
    if (held.length > 0) found[where] = held
  }
  return found
}
