import { inventName } from './names'
import { Random } from './random'
import { RESIDENTS } from './residents'
import { STREETS } from './shuangliu'
import { STAFF, type Holding } from './staff'
import { demoUnits } from './units'

export interface DemoPerson {
  readonly uid: string
  readonly name: string
  /** Beginning with 154, which no carrier has been given. */
  readonly phone: string
  /** The community (or, for staff of the district, nothing) where they live. */
  readonly home: string | null
  /** Known for the people of the sign-in page alone. */
  readonly age: number | null
  readonly holdings: readonly Holding[]
  /** On the sign-in page of a desk: heading and line. Null for those who only fill the numbers. */
  readonly shown: { readonly group: string; readonly line: string } | null
}

const NAMELESS = 200

/** Everyone: the ones shown by name, one handler for every unit that has none yet, and the many who ask once. */
export function demoPopulation(seed: string): DemoPerson[] {
  const random = new Random(`${seed}/people`)
  const people: Omit<DemoPerson, 'phone'>[] = RESIDENTS.map(([uid, name, age, home, about]) => ({
    uid,
    name,
    home,
    age,
    holdings: [],
    shown: { group: '居民', line: `${age} 岁，住${communityName(home)}，${about}` },
  }))
  for (const [group, rows] of Object.entries(STAFF))
    for (const [uid, name, line, holdings] of rows)
      people.push({ uid, name, home: null, age: null, holdings, shown: { group, line } })
  const served = new Set(
    people.flatMap((person) =>
      person.holdings.flatMap(([role, where, post]) => (role === 'handler' && post === 'A' ? [where] : [])),
    ),
  )
  for (const unit of demoUnits().filter((candidate) => !served.has(candidate.id)))
    people.push({
      uid: `demo-at-${unit.id}`,
      name: inventName(random),
      home: null,
      age: null,
      holdings: [['handler', unit.id, 'A']],
      shown: null,
    })
  const communities = STREETS.flatMap((street) => Object.keys(street.communities))
  for (let i = 1; i <= NAMELESS; i++)
    people.push({
      uid: `demo-neighbour-${i}`,
      name: inventName(random),
      home: random.pick(communities),
      age: null,
      holdings: [],
      shown: null,
    })
  return people.map((person, i) => ({ ...person, phone: `1540000${String(1000 + i)}` }))
}

export function communityName(code: string): string {
  const name = STREETS.flatMap((street) => Object.entries(street.communities)).find(([id]) => id === code)?.[1]
  if (!name) throw new Error(`no community ${code}`)
  return name
}
