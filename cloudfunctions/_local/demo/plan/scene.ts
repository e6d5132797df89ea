import type { DemoArea } from '../areas'
import type { DemoPerson } from '../population'
import { Random } from '../random'
import { PROPERTIES, type DemoUnit } from '../units'

/** Everything a plan draws from, looked up once. */
export interface Scene {
  readonly random: Random
  readonly areas: ReadonlyMap<string, DemoArea>
  readonly communities: readonly DemoArea[]
  readonly grids: ReadonlyMap<string, readonly DemoArea[]>
  /** The estate's name, by community; villages have none. */
  readonly estates: ReadonlyMap<string, string>
  readonly units: ReadonlyMap<string, DemoUnit>
  readonly people: ReadonlyMap<string, DemoPerson>
  readonly residents: readonly DemoPerson[]
  /** By unit: the A post, and the B post where there is one. */
  readonly handlers: ReadonlyMap<string, { readonly A: DemoPerson; readonly B: DemoPerson | null }>
}

export function sceneOf(
  seed: string,
  areas: readonly DemoArea[],
  units: readonly DemoUnit[],
  people: readonly DemoPerson[],
): Scene {
  const communities = areas.filter((area) => area.level === 'community')
  const grids = new Map(communities.map((home) => [home.id, areas.filter((area) => area.parent === home.id)]))
  const estates = new Map<string, string>()
  for (const building of areas.filter((area) => area.level === 'building')) {
    const community = building.id.slice(0, 12)
    if (!estates.has(community)) estates.set(community, building.name.split(' ')[0] ?? '')
  }
  return {
    random: new Random(`${seed}/plan`),
    areas: new Map(areas.map((area) => [area.id, area])),
    communities,
    grids,
    estates,
    units: new Map(units.map((unit) => [unit.id, unit])),
    people: new Map(people.map((person) => [person.uid, person])),
    residents: people.filter((person) => person.home !== null),
    handlers: new Map(units.flatMap((unit) => handlersOf(unit.id, people))),
  }
}

function handlersOf(unit: string, people: readonly DemoPerson[]): [string, { A: DemoPerson; B: DemoPerson | null }][] {
  const on = (post: 'A' | 'B') =>
    people.find((person) =>
      person.holdings.some(([role, where, held]) => role === 'handler' && where === unit && held === post),
    )
  const first = on('A')
  return first ? [[unit, { A: first, B: on('B') ?? null }]] : []
}

/** The company that looks after a community's estates, if there is one. */
export const propertyOf = (community: DemoArea): string | null => {
  const company = PROPERTIES.find((candidate) => candidate.communities.includes(community.name))
  return company ? `property-${company.id}` : null
}
