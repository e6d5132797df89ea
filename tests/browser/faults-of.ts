import AxeBuilder from '@axe-core/playwright'
import type { Person } from './person'

/** A place, and how to come to it: an address, or what one does from the place before. */
export type Step = readonly [where: string, how: string | (() => Promise<unknown>)]

/** What people should never read: codes of the law, and what a program says when it has nothing to say. */
const RAW = /[a-z]{2,}(?:-[a-z]+)+|(?<![\w@./:-])[a-z]{4,}(?![\w@./:-])|undefined|null|NaN|\[object/g

/** What axe holds against the screen: the rule, and where; and words that are no words. */
async function heldAgainst(person: Person): Promise<string[]> {
  if (new URL(person.page.url()).pathname !== '/people') await person.hasArrived()
  const { violations } = await new AxeBuilder({ page: person.page }).setLegacyMode().analyze()
  const raw = (await person.page.locator('body').innerText()).match(RAW) ?? []
  return [
    ...violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, target }) => `${id}: ${target.join(' ')} ${html.slice(0, 160)}`),
    ),
    ...raw.map((words) => `no words: ${words}`),
  ]
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

export const isFull = process.env['LINSHENG_FULL'] === '1'

/** The long run also looks at the same pages in large type, each as it opens and once. */
export const inLargeType = (person: Person, steps: readonly Step[]): Step[] => {
  if (!isFull) return []
  const once = new Map(steps.flatMap(([, how]) => (typeof how === 'string' ? [[how.replace(/\?.*/, ''), how]] : [])))
  return [...once].map(([page, address], at) => [
    `${page} in large type`,
    async () => {
      if (at === 0) await person.page.evaluate(() => localStorage.setItem('linsheng.elder', '{"data":true}'))
      await person.goes(address)
    },
  ])
}
