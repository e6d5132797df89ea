import pg from 'pg'
import { uuidOf } from '../../cloudfunctions/_kernel/chain'
import type { Role } from '../../src/domain/person/roles'

/**
 * A district small enough to hold in the head: two streets, two communities each, one square grid per community.
 * Everybody a story needs, by a name that says what they are: `dispatcher`, `handler-a`, `handler-b`, `other-handler` …
 */
export const areas = [
  [
    'd',
    'district',
    '试验区',
    null,
    [
      [0, 0],
      [4, 0],
      [4, 2],
      [0, 2],
      [0, 0],
    ],
  ],
  [
    'd-e',
    'street',
    '东街道',
    'd',
    [
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 2],
      [0, 0],
    ],
  ],
  [
    'd-w',
    'street',
    '西街道',
    'd',
    [
      [2, 0],
      [4, 0],
      [4, 2],
      [2, 2],
      [2, 0],
    ],
  ],
  [
    'd-e-1',
    'community',
    '一社区',
    'd-e',
    [
      [0, 0],
      [1, 0],
      [1, 2],
      [0, 2],
      [0, 0],
    ],
  ],
  [
    'd-e-2',
    'community',
    '二社区',
    'd-e',
    [
      [1, 0],
      [2, 0],
      [2, 2],
      [1, 2],
      [1, 0],
    ],
  ],
  [
    'd-w-1',
    'community',
    '三社区',
    'd-w',
    [
      [2, 0],
      [3, 0],
      [3, 2],
      [2, 2],
      [2, 0],
    ],
  ],
  [
    'd-w-2',
    'community',
    '四社区',
    'd-w',
    [
      [3, 0],
      [4, 0],
      [4, 2],
      [3, 2],
      [3, 0],
    ],
  ],
  [
    'd-e-1-g',
    'grid',
    '第一网格',
    'd-e-1',
    [
      [0, 0],
      [1, 0],
      [1, 2],
      [0, 2],
      [0, 0],
    ],
  ],
  [
    'd-e-2-g',
    'grid',
    '第一网格',
    'd-e-2',
    [
      [1, 0],
      [2, 0],
      [2, 2],
      [1, 2],
      [1, 0],
    ],
  ],
] as const

export const units = [
  ['u-district', '区政府', 'department', 'd', null],
  ['u-lamps', '路灯管理所', 'department', 'd', 'u-district'],
  ['u-street-e', '东街道办事处', 'street-office', 'd-e', 'u-district'],
  ['u-street-w', '西街道办事处', 'street-office', 'd-w', 'u-district'],
  ['u-community-1', '一社区居委会', 'community', 'd-e-1', 'u-street-e'],
  ['u-hotline', '热线中心', 'centre', 'd', 'u-district'],
] as const

/** name, role, area, unit, post */
export const staff: readonly (readonly [string, Role, string | null, string | null, 'A' | 'B'])[] = [
  ['dispatcher', 'dispatcher', 'd', 'u-hotline', 'A'],
  ['dispatcher-w', 'dispatcher', 'd-w', null, 'A'],
  ['handler-a', 'handler', null, 'u-lamps', 'A'],
  ['handler-b', 'handler', null, 'u-lamps', 'B'],
  ['other-handler', 'handler', null, 'u-street-e', 'A'],
  ['street-w-handler', 'handler', null, 'u-street-w', 'A'],
  ['community-handler', 'handler', null, 'u-community-1', 'A'],
  ['verifier', 'verifier', 'd', null, 'A'],
  ['lamp-verifier', 'verifier', 'd', 'u-lamps', 'A'],
  ['supervisor', 'supervisor', 'd', null, 'A'],
  ['operator', 'operator', 'd', 'u-hotline', 'A'],
  ['operator-b', 'operator', 'd', 'u-hotline', 'B'],
  ['secretary', 'secretary', 'd-e-1', null, 'A'],
  ['grid-leader', 'grid-leader', 'd-e-1-g', null, 'A'],
  ['community-worker', 'community-worker', 'd-e-1', null, 'A'],
  ['member', 'member', 'd-e-1', null, 'A'],
  ['building-leader', 'building-leader', 'd-e-1-g', null, 'A'],
  ['street-leader', 'street-leader', 'd-e', null, 'A'],
  ['shop-leader', 'shop-leader', 'd-e', null, 'A'],
  ['counsellor', 'counsellor', 'd', null, 'A'],
  ['observer', 'observer', 'd', null, 'A'],
  ['administrator', 'administrator', 'd', null, 'A'],
]

export const residents = ['wang', 'li', 'zhao'] as const

/** parent, id, urgency, low risk */
const categories = [
  [null, 'city', null, false],
  ['city', 'city-light', null, false],
  ['city-light', 'city-light-out', 'ordinary', false],
  ['city-light', 'city-light-auto', 'ordinary', true],
  [null, 'life', null, false],
  ['life', 'life-gas', null, false],
  ['life-gas', 'life-gas-leak', 'life', false],
] as const

export const personId = (name: string): string => uuidOf('identity', `uid:${name}`)
export const assignmentId = (name: string): string => uuidOf('assignment', name)

const EARLY = new Date('2020-01-01T00:00:00Z')

/** Lays the small district into an empty, migrated database. */
export async function laySmallDistrict(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const run = (sql: string, values: unknown[]) => client.query(sql, values)
  const paths = new Map<string, string[]>()
  for (const [id, kind, name, parent, ring] of areas) {
    const path = [...(parent ? (paths.get(parent) ?? []) : []), id]
    paths.set(id, path)
    await run('insert into area (id, kind, name, parent_id, path, ring) values ($1,$2,$3,$4,$5,$6)', [
      id,
      kind,
      name,
      parent,
      path,
      JSON.stringify(ring),
    ])
  }
  for (const [id, name, kind, area, parent] of units)
    await run('insert into unit (id, name, kind, area_id, parent_id, phone) values ($1,$2,$3,$4,$5,$6)', [
      id,
      name,
      kind,
      area,
      parent,
      '02885800000',
    ])
  for (const [parent, id, urgency, lowRisk] of categories)
    await run('insert into category (id, parent_id, name, urgency, low_risk) values ($1,$2,$3,$4,$5)', [
      id,
      parent,
      id,
      urgency,
      lowRisk,
    ])
  for (const [unit, category] of [
    ['u-lamps', 'city-light'],
    ['u-community-1', 'city-light-auto'],
  ])
    await run('insert into duty (unit_id, category_id) values ($1,$2)', [unit, category])
  await run(
    `insert into catalogue_rule (id, version, category_id, area_id, unit_id, urgency) values ('lamps', 1, 'city-light', 'd', 'u-lamps', 'ordinary')`,
    [],
  )
  for (const name of [...residents, ...staff.map(([who]) => who)]) {
    await run('insert into person (id, name, phone, created_at) values ($1,$2,$3,$4)', [
      personId(name),
      `人${name}`,
      name === 'wang' ? '13800000001' : null,
      EARLY,
    ])
    await run('insert into identity (uid, person_id, created_at) values ($1,$2,$3)', [
      `uid:${name}`,
      personId(name),
      EARLY,
    ])
  }
  for (const [name, role, area, unit, post] of staff)
    await run(
      'insert into assignment (id, person_id, role, area_id, unit_id, post, from_at) values ($1,$2,$3,$4,$5,$6,$7)',
      [assignmentId(name), personId(name), role, area, unit, post, EARLY],
    )
  await run('update unit set head_id = $2 where id = $1', ['u-street-e', personId('other-handler')])
  await client.end()
}
