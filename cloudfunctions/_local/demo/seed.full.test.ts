import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { useDemoDesk } from '../../../tests/cloud/demo-desk'
import { end } from '../../../tests/cloud/desk'
import { demoAreas } from './areas'
import { assignmentId } from './ground'
import { SEED } from './seed-name'
import { pointInside } from './tile'
import { Random } from './random'

/** The district as a desk really holds it: made by playing the plan through the bundles. */
jest.setTimeout(180_000)
const demo = useDemoDesk()

const read = <T>(as: string, noun: string, action: string, input: object): Promise<T> =>
  demo().read<T>(as, noun, action, input)

test('every built state has a matter in it, and every history is whole', async () => {
  expect(await demo().distinct('state', 'ticket')).toEqual(
    [
      'accepted',
      'answered',
      'callback',
      'closed',
      'dispatched',
      'handling',
      'need-info',
      'refused',
      'rework-review',
      'settled',
      'submitted',
      'withdrawn',
    ].sort(),
  )
  const broken = await demo().rows(
    `select t.id from ticket t where t.last_seq + 1 <> t.version
        or t.last_seq + 1 <> (select count(*) from entry e where e.subject_id = t.id)
        or exists (select 1 from entry e join entry b on b.subject_id = e.subject_id and b.seq = e.seq - 1
                    where e.subject_id = t.id and (e.prev_hash <> b.hash or e.at < b.at))`,
  )
  expect(broken).toEqual([])
  expect(await demo().distinct('ending', 'ticket', "state = 'closed'")).toEqual(
    expect.arrayContaining(['rated', 'not-rated', 'answered-at-once', 'called-back', 'unreachable', 'upheld']),
  )
})

test('a letter stands in every state, one of them a level up and one in public', async () => {
  expect(await demo().distinct('state', 'letter')).toEqual([
    'answered',
    'assigned',
    'closed',
    'rated',
    'received',
    'withdrawn',
  ])
  const up = await demo().rows<{ n: number }>(
    'select count(*)::int as n from letter where about_secretary and office_area_id <> chosen_area_id',
  )
  expect(up[0]?.n).toBe(1)
  const { desks } = await read<{ desks: Record<string, number>[] }>('demo-deng-shulan', 'letter', 'counts', {})
  expect(desks).toEqual([expect.objectContaining({ unread: 2, late: 1, drafts: 1 })])
  const { items } = await read<{ items: unknown[] }>('demo-wang-xiulan', 'letter', 'published', { area: '510116001' })
  expect(items.length).toBe(3)
  const { offices } = await read<{ offices: { onTime: { denominator: number } | null }[] }>(
    'demo-wang-xiulan',
    'letter',
    'secretaries',
    {},
  )
  expect(offices[0]?.onTime?.denominator).toBeGreaterThanOrEqual(10)
})

test('whoever is on the sign-in page finds themselves: a resident their matters, staff their queues', async () => {
  const page = await (await fetch(`${demo().desk.address}/people`)).text()
  for (const name of ['王秀兰', '刘洋', '赵敏', '周建平', '秦月', '叶青']) expect(page).toContain(name)
  const mine = await read<{ items: unknown[] }>('demo-wang-xiulan', 'ticket', 'mine', {})
  expect(mine.items.length).toBeGreaterThanOrEqual(3)
  for (const [uid, role, where] of [
    ['demo-zhao-min', 'dispatcher', '510116'],
    ['demo-zhou-jianping', 'handler', 'municipal-works'],
    ['demo-qin-yue', 'verifier', '510116'],
    ['demo-chen-jing', 'operator', '510116'],
  ] as const) {
    const queue = await read<{ items: unknown[] }>(uid, 'ticket', 'queue', {
      assignment: assignmentId(uid, role, where),
    })
    expect([uid, queue.items.length > 0]).toEqual([uid, true])
  }
})

test('the functions find the grid of a point, the unit of a category and who leads there', async () => {
  const random = new Random('anywhere')
  for (const grid of demoAreas(SEED).filter((area) => area.level === 'grid' && random.chance(0.05))) {
    const [longitude, latitude] = pointInside(grid.outline ?? [], random)
    const { path } = await read<{ path: { id: string }[] }>('demo-wang-xiulan', 'area', 'locate', {
      longitude,
      latitude,
    })
    expect(path.map(({ id }) => id)).toEqual(['510116', grid.id.slice(0, 9), grid.id.slice(0, 12), grid.id])
  }
  const unitOf = async (category: string, area: string) =>
    (await read<{ rule: { unit: string } }>('demo-zhao-min', 'catalogue', 'match', { category, area })).rule.unit
  expect(await unitOf('corridor', '510116001001-01')).toBe('property-anju')
  expect(await unitOf('corridor', '510116001005-01')).toBe('office-510116001')
  expect(await unitOf('home-noise', '510116001005-01')).toBe('510116001005')
  const { leaders } = await read<{ leaders: { name: string }[] }>('demo-wang-xiulan', 'area', 'leaders', {
    area: '510116001001-01',
  })
  expect(leaders.map(({ name }) => name)).toEqual(expect.arrayContaining(['邓淑兰', '杨帆', '雷婷', '蒋欣']))
})

test('a start that was cut off in the middle leaves no half district to the next', async () => {
  const data = mkdtempSync(join(tmpdir(), 'linsheng-cut-'))
  const start = () => {
    const env = { ...process.env, PORT: '0', LINSHENG_DATA: data, LINSHENG_ROOT: resolve(__dirname, '../../..') }
    return fork(join(resolve(__dirname, '../../..'), 'dist/local/main.js'), [], { env, silent: true })
  }
  try {
    const first = start()
    await new Promise<void>((done) =>
      first.stdout?.on('data', (said: Buffer) => /[1-9]\d?%/.test(said.toString()) && done()),
    )
    await end(first, 'SIGKILL')
    const second = start()
    const url = await new Promise<string>((done, failed) => {
      second.once('message', (at) => done((at as { databaseUrl: string }).databaseUrl))
      second.once('exit', (code) => failed(new Error(`ended with ${code}`)))
    })
    const again = new pg.Client({ connectionString: url })
    await again.connect()
    const { rows } = await again.query<{ tickets: number; unfinished: number }>(
      'select (select count(*)::integer from ticket) as tickets, (select count(*)::integer from demo_district where done_at is null) as unfinished',
    )
    await again.end()
    await end(second)
    expect(rows[0]?.unfinished).toBe(0)
    expect(rows[0]?.tickets).toBeGreaterThan(350)
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
})
