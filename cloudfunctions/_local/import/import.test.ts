import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { MORNING, openDesk, type TestDesk } from '../../../tests/cloud/desk'

/** The command itself, beside a running desk: real bundles, real engine. */
jest.setTimeout(180_000)
const root = resolve(__dirname, '../../..')
let desk: TestDesk
let database: pg.Client

beforeAll(async () => {
  desk = await openDesk({ seed: 'demo', clock: MORNING })
  database = new pg.Client({ connectionString: desk.databaseUrl })
  await database.connect()
})

afterAll(async () => {
  await database.end()
  await desk.close()
})

const ROWS = [
  'id,user_id,time,title,detail,reply,reply_time',
  'i1,u1,2015-03-02 09:00:00,请问棠湖社区路灯何时修,"第一行\n第二行 ""引号"" 😀",已更换灯头，恢复照明。感谢您的监督。,2015-03-04 10:00:00',
  `i2,u2,2016-09-28 20:15:00,投诉物业费乱涨,${'很长的话。'.repeat(2400)},已责令改正，并公示收费标准。感谢您的监督。,2016-11-30 09:00:00`,
  'i3,u1,昨天,没有时间,正文,已经办好了，感谢您的反映。,2016-11-30 09:00:00',
  'i4,u1,2016-11-30 09:00:00,答复在先,正文,已经办好了，感谢您的反映。,2016-11-29 09:00:00',
  'i5,u1,2016-11-30 09:00:00,只有几列',
  'i6,u3,2018-02-14 23:59:59,谢谢,＜script＞alert(1)＜/script＞ <b>１２３</b>,已解决,2018-02-14 23:59:59',
  'i1,u1,2015-03-02 09:00:00,再来一次,正文,已经办好了，感谢您的反映。,2015-03-04 10:00:00',
]

async function run(rows: readonly string[], ...flags: string[]): Promise<string> {
  const file = join(desk.data, 'letters.csv')
  writeFileSync(file, rows.join('\n'))
  const env = { ...process.env, LINSHENG_DATA: desk.data, LINSHENG_ROOT: root }
  return (await promisify(execFile)(process.execPath, [join(root, 'dist/local/import.js'), file, ...flags], { env }))
    .stdout
}

const count = async (table: string): Promise<number> =>
  Number((await database.query<{ count: string }>(`select count(*) from ${table}`)).rows[0]?.count)

test('a limit stops early; going on doubles nothing, and what cannot be taken is told by its line', async () => {
  const before = await count('ticket')
  expect(await run(ROWS, '--limit', '1')).toMatch(/新收 new 1, 已有 there already 0, 未收 not taken 0/)
  const said = await run(ROWS)
  expect(said).toMatch(/新收 new 2, 已有 there already 1, 未收 not taken 4/)
  for (const line of ['第 5 行.*提问时间看不懂', '第 6 行.*答复早于提问', '第 7 行.*不是一行 CSV', '第 9 行.*编号重复'])
    expect(said).toMatch(new RegExp(line))
  expect(said).toMatch(/answered by its own promise: 2 \/ 3 .*未收的行 rows not taken 4/)
  const entries = await count('entry')
  expect(await run(ROWS)).toMatch(/新收 new 0, 已有 there already 3/)
  expect(await count('entry')).toBe(entries)
  expect(await count('ticket')).toBe(before + 3)
})

test('each has gone its whole road at the letter’s own times, and nothing of today has moved', async () => {
  const { rows } = await database.query<{
    text: string
    roads: string[]
    first: Date
    answered: Date
    state: string
    area_id: string
  }>(
    `select t.text, t.state, t.area_id, t.created_at as first, t.answered_at as answered,
            (select array_agg(e.road order by e.seq) from entry e where e.subject_id = t.id) as roads
       from ticket t where t.created_at < '2020-01-01' order by t.created_at`,
  )
  expect(rows).toHaveLength(3)
  for (const row of rows) {
    expect(row.roads.slice(0, 7)).toEqual(['submit', 'accept', 'dispatch', 'claim', 'contact', 'settle', 'answer'])
    expect(row.roads.slice(7)).toEqual(['lapse'])
    expect(['closed', 'callback']).toContain(row.state)
  }
  const [lamp, fee] = rows
  expect(lamp).toMatchObject({
    text: '请问棠湖社区路灯何时修\n\n第一行\n第二行 "引号" 😀',
    area_id: '510116001001',
    first: new Date('2015-03-02T01:00:00Z'),
    answered: new Date('2015-03-04T02:00:00Z'),
  })
  expect(fee?.text.length).toBe(12_000 + 2 + '投诉物业费乱涨'.length)
  const { rows: lately } = await database.query(
    "select 1 from entry e join ticket t on t.id = e.subject_id where e.road = 'lapse' and e.at > $1 and t.created_at < '2020-01-01'",
    [new Date(MORNING)],
  )
  expect(lately).toHaveLength(0)
})
