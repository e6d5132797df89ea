import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { end, start } from '../../cloud/desk'
import { weappFigures, type WeappFigures } from '../../weapp/figures'
import { dispatchers, operators, personId, resident } from '../district/people'
import type { Figure } from '../figure'
import { fill } from '../fill/fill'
import type { Section } from './section'

const KB = 1_000
const TICKETS = 5_000

/** Whoever sees the fullest pages, each on a phone of their own: a resident who writes often, an operator, a dispatcher. */
const people = [
  { account: 'oLoadResident', person: personId(resident(3)) },
  { account: 'oLoadOperator', person: operators[0]?.actor.personId ?? '' },
  { account: 'oLoadDispatcher', person: dispatchers[0]?.actor.personId ?? '' },
]

/** Gives them WeChat identities, and answers for each the ticket with the longest history that they may read. */
async function longest(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const ids: string[] = []
  for (const { account, person } of people) {
    await client.query('insert into identity (uid, person_id, created_at) values ($1, $2, $3)', [
      `wx:${account}`,
      person,
      '2020-01-01',
    ])
    const mine = account === 'oLoadResident' ? 'requester_id = $1' : 'requester_id <> $1'
    const { rows } = await client.query<{ id: string }>(
      `select id from ticket where ${mine} order by last_seq desc, id limit 1`,
      [person],
    )
    ids.push(rows[0]?.id ?? '')
  }
  await client.end()
  return ids
}

const packagesOf = ({ packages }: WeappFigures): Figure[] => {
  const { '': main = NaN, ...others } = packages
  const [name, size] = Object.entries(others).sort(([, a], [, b]) => b - a)[0] ?? ['', 0]
  const all = Object.values(packages).reduce((sum, bytes) => sum + bytes, 0)
  return [
    {
      name: 'mini-program, main package',
      measured: main / KB,
      unit: 'KB',
      atMost: 1_000,
      note: `all packages ${(all / KB).toFixed(0)} KB`,
    },
    { name: 'mini-program, largest subpackage', measured: size / KB, unit: 'KB', atMost: 400, note: name },
  ]
}

const pagesOf = (figures: readonly WeappFigures[]): Figure[] => {
  const pages = figures.flatMap((each) => each.pages)
  const data = [...pages].sort((a, b) => b.firstSetData - a.firstSetData)[0]
  const nodes = [...pages].sort((a, b) => b.nodes - a.nodes)[0]
  return [
    {
      name: 'mini-program, largest first setData',
      measured: (data?.firstSetData ?? NaN) / 1_024,
      unit: 'KiB',
      atMost: 16,
      note: data?.page ?? '',
    },
    {
      name: 'mini-program, most nodes on a page',
      measured: nodes?.nodes ?? NaN,
      unit: '',
      atMost: 800,
      note: nodes?.page ?? '',
    },
  ]
}

export const weapp: Section = {
  name: 'weapp',
  about: 'the mini-program package, its pages full of real matters',
  run: async (found, say) => {
    const folder = mkdtempSync(join(tmpdir(), 'linsheng-bench-'))
    const { child, at } = await start(folder, { seed: 'empty' })
    try {
      say(`a desk with ${TICKETS} tickets`)
      await fill(at.databaseUrl, TICKETS, () => undefined)
      const ids = await longest(at.databaseUrl)
      const figures: WeappFigures[] = []
      for (const [index, { account }] of people.entries()) {
        const query = { id: ids[index] ?? '' }
        const options = { as: `wx-${account}`, cloud: { address: at.address } }
        figures.push(await weappFigures(options, { 'pages/ticket/detail': query, 'pages/desk/ticket': query }))
      }
      const [first] = figures
      if (first) found(packagesOf(first))
      found(pagesOf(figures))
    } finally {
      await end(child)
      rmSync(folder, { recursive: true, force: true })
    }
  },
}
