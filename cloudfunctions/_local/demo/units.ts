import { demoCategories } from './categories'
import { DEPARTMENTS, DESK_OF, type Desk, type StreetDesk } from './desks'
import { DISTRICT, STREETS } from './shuangliu'

export interface DemoUnit {
  readonly id: string
  readonly name: string
  readonly kind: 'community' | 'street-office' | 'department' | 'property' | 'police' | 'utility' | 'centre'
  readonly parent: string | null
  readonly areaId: string
  /** No subscriber's number begins with 0: nobody can be called by it. */
  readonly phone: string
  /** Leaf categories that it may be given (职责清单). */
  readonly duties: readonly string[]
}

/** Made-up companies and the communities whose estates they look after. */
export const PROPERTIES: readonly {
  readonly id: string
  readonly name: string
  readonly communities: readonly string[]
}[] = [
  { id: 'anju', name: '安居物业', communities: ['棠湖社区', '花园社区', '紫东阁社区', '花月街社区'] },
  { id: 'hemu', name: '和睦家园物业', communities: ['白鹤社区', '永福社区', '广都社区', '葛陌社区'] },
  { id: 'qinglang', name: '晴朗物业', communities: ['蜀星社区', '近都社区', '机场路社区'] },
  { id: 'jiangan', name: '江畔物业', communities: ['江安社区', '莲花社区', '白家场社区'] },
  { id: 'mingqu', name: '明渠物业', communities: ['蛟龙社区', '通江社区', '石井社区'] },
  { id: 'nuanyang', name: '暖阳物业', communities: ['骑龙社区', '清河社区', '藕塘社区'] },
  { id: 'wenju', name: '文菊物业', communities: ['文庙社区', '双华社区'] },
]

const STREET_DESKS: Readonly<
  Record<StreetDesk, { suffix: string; kind: DemoUnit['kind']; name: (street: string) => string }>
> = {
  'street:office': {
    suffix: 'office',
    kind: 'street-office',
    name: (street) => `${street.endsWith('镇') ? `${street}人民政府` : `${street}办事处`}`,
  },
  'street:order': { suffix: 'order', kind: 'street-office', name: (street) => `${street}综合行政执法队` },
  'street:service': { suffix: 'service', kind: 'street-office', name: (street) => `${street}便民服务中心` },
  'street:police': {
    suffix: 'police',
    kind: 'police',
    name: (street) => `${street.length > 2 ? street.replace(/街道$|镇$/, '') : street}派出所`,
  },
}

const KIND_OF: Readonly<Partial<Record<keyof typeof DEPARTMENTS, DemoUnit['kind']>>> = {
  waterworks: 'utility',
  'power-supply': 'utility',
  'gas-company': 'utility',
  'bus-company': 'utility',
  'traffic-police': 'police',
  'public-security': 'police',
  hotline: 'centre',
}

const leaves = demoCategories().filter((category) => category.leaf)

/** The desk that answers for a leaf, by its own line or its branch's. */
export function deskOf(leaf: string): Desk {
  const category = leaves.find((candidate) => candidate.id === leaf)
  const desk = DESK_OF[leaf] ?? DESK_OF[category?.parent ?? '']
  if (!category || !desk) throw new Error(`nobody answers for ${leaf}`)
  return desk
}

/** The leaves of a desk. What a property company cannot be given, because there is none, falls to the street's office. */
function dutiesOf(...desks: Desk[]): string[] {
  return leaves.filter((leaf) => desks.includes(deskOf(leaf.id))).map((leaf) => leaf.id)
}

/** Every unit, parents before children. A community holds only what its duty list names (减负). */
export function demoUnits(): DemoUnit[] {
  const made: Omit<DemoUnit, 'phone'>[] = []
  for (const [id, name] of Object.entries(DEPARTMENTS) as [keyof typeof DEPARTMENTS, string][])
    made.push({
      id,
      name,
      kind: KIND_OF[id] ?? 'department',
      parent: null,
      areaId: DISTRICT.code,
      duties: dutiesOf(id),
    })
  for (const street of STREETS) {
    const office = streetUnitId('street:office', street.code)
    for (const desk of Object.keys(STREET_DESKS) as StreetDesk[]) {
      const { kind, name } = STREET_DESKS[desk]
      const parent = desk === 'street:office' ? null : desk === 'street:police' ? 'public-security' : office
      const duties = desk === 'street:office' ? dutiesOf(desk, 'property', 'community') : dutiesOf(desk)
      made.push({
        id: streetUnitId(desk, street.code),
        name: name(street.name),
        kind,
        parent,
        areaId: street.code,
        duties,
      })
    }
    for (const [code, name] of Object.entries(street.communities))
      made.push({
        id: code,
        name: committeeOf(name),
        kind: 'community',
        parent: office,
        areaId: code,
        duties: dutiesOf('community'),
      })
    for (const property of PROPERTIES.filter((company) =>
      Object.values(street.communities).includes(company.communities[0] ?? ''),
    ))
      made.push({
        id: `property-${property.id}`,
        name: property.name,
        kind: 'property',
        parent: office,
        areaId: street.code,
        duties: dutiesOf('property'),
      })
  }
  return made.map((unit, i) => ({ ...unit, phone: `028-0000${String(1000 + i * 7)}` }))
}

export const streetUnitId = (desk: StreetDesk, streetCode: string): string =>
  `${STREET_DESKS[desk].suffix}-${streetCode}`

const committeeOf = (name: string) => (name.endsWith('村') ? `${name}村民委员会` : `${name}居民委员会`)
