import { identityOf } from './ground'
import { demoPopulation } from './population'
import { SEED } from './seed-name'
import { known } from './store'

/** Somebody whom the desk's sign-in page offers to be. */
export interface DemoPerson {
  readonly uid: string
  readonly name: string
  readonly line: string
  readonly group: string
}

/** Those of the demo district that this database knows: none on a desk without it. In the order of the page. */
export async function demoPeople(_url: string): Promise<DemoPerson[]> {
  const shown = demoPopulation(SEED).flatMap(({ uid, name, shown: page }) => (page ? [{ uid, name, ...page }] : []))
  const there = await known(shown.map((person) => identityOf(person.uid)))
  return shown.filter((person) => there.has(identityOf(person.uid)))
}
