import { demoCategories } from './categories'
import { DISTRICT, STREETS, type Street } from './shuangliu'
import { deskOf, PROPERTIES, streetUnitId } from './units'

/** One line of the dispatch catalogue: what is raised here goes there. The line of the smallest area that fits is taken. */
export interface DemoRule {
  readonly categoryId: string
  readonly areaId: string
  readonly unitId: string
  readonly version: number
}

export function demoCatalogue(): DemoRule[] {
  return demoCategories()
    .filter((category) => category.leaf)
    .flatMap((leaf) =>
      linesFor(leaf.id).map(([areaId, unitId]) => ({ categoryId: leaf.id, areaId, unitId, version: 1 })),
    )
}

/** Where the catalogue sends a leaf that is raised in this community. */
export function unitFor(leaf: string, community: string): string {
  const lines = new Map(linesFor(leaf))
  const unit = lines.get(community) ?? lines.get(community.slice(0, 9)) ?? lines.get(DISTRICT.code)
  if (!unit) throw new Error(`no line for ${leaf} in ${community}`)
  return unit
}

function linesFor(leaf: string): [area: string, unit: string][] {
  const desk = deskOf(leaf)
  switch (desk) {
    case 'community':
      return communities().map(({ code }) => [code, code])
    case 'property':
      return [
        ...STREETS.map((street): [string, string] => [street.code, streetUnitId('street:office', street.code)]),
        ...communities().flatMap(({ code, name, street }): [string, string][] =>
          PROPERTIES.filter(
            (company) => company.communities.includes(name) && inStreet(company.communities[0] ?? '', street),
          ).map((company) => [code, `property-${company.id}`]),
        ),
      ]
    case 'street:office':
    case 'street:order':
    case 'street:service':
    case 'street:police':
      return STREETS.map((street) => [street.code, streetUnitId(desk, street.code)])
    default:
      return [[DISTRICT.code, desk]]
  }
}

const communities = () =>
  STREETS.flatMap((street) => Object.entries(street.communities).map(([code, name]) => ({ code, name, street })))

const inStreet = (community: string, street: Street) => Object.values(street.communities).includes(community)
