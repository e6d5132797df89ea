import { execFile } from 'node:child_process'
import { join } from 'node:path'
import pg from 'pg'
import { linkHash } from '../../cloudfunctions/_kernel/chain'
import { verifyChains, type Verified } from '../../cloudfunctions/_matter/verify-chain'
import { aTicket, type Story } from '../builders/story'
import { openPglite, type Engine } from './engine'
import { readLines } from './silence'

/** A history in which one byte was changed behind the program's back is found, wherever the byte stands. */
let engine: Engine
let client: pg.Client
let story: Story

beforeAll(async () => {
  readLines()
  engine = await openPglite()
  await aTicket('li', { isPublic: true })
  story = await (
    await aTicket('wang', { text: '楼下的路灯坏了三天。\n🌃晚上看不见路 "引号" \\ 反斜线' })
  ).upTo('answered')
  await story.must('wang', 'rate', { solved: 'no', level: 'unsatisfied', words: '还是不亮。' })
  client = new pg.Client({ connectionString: engine.url })
  await client.connect()
}, 60_000)

afterAll(async () => {
  await client.end()
  await engine.close()
})

const verify = (): Promise<Verified> =>
  verifyChains({
    query: async <R>(text: string, values: readonly unknown[] = []) =>
      (await client.query(text, values as unknown[])).rows as R[],
  })

/** What is found after this change, which is then undone. */
async function after(change: string, values: readonly unknown[] = [story.id]): Promise<Verified> {
  await client.query('begin')
  try {
    await client.query('alter table entry disable trigger entry_append_only')
    await client.query(change, values as unknown[])
    return await verify()
  } finally {
    await client.query('rollback')
  }
}

const places = ({ broken }: Verified): string[] => broken.map(({ seq, why }) => `${seq ?? 'ticket'} ${why}`)

it('what the actions wrote holds', async () => {
  expect(await verify()).toEqual({ matters: 2, entries: 9, erased: 0, broken: [] })
})

it('the database itself refuses to change or delete history', async () => {
  const { id } = story
  await expect(
    client.query(`update entry set text = '修好了。' where subject_id = $1 and road = 'settle'`, [id]),
  ).rejects.toThrow('history')
  await expect(client.query('delete from entry where subject_id = $1', [id])).rejects.toThrow('history')
})

const settle = (set: string): string => `update entry set ${set} where subject_id = $1 and road = 'settle'`
const changes: readonly (readonly [string, string, string])[] = [
  ['one letter of the answer', settle(`text = replace(text, '换好', '修好')`), '5 words'],
  ['the answer taken away, its salt left', settle(`text = null`), '5 words'],
  ['the salt taken away, the answer left', settle(`salt = ''`), '5 words'],
  ['a note slipped in', settle(`note = '已核实'`), '5 words'],
  ['the time, by a millisecond', settle(`at = at + interval '1 millisecond'`), '5 hash'],
  ['the time, by a microsecond', settle(`at = at + interval '1 microsecond'`), '5 hash'],
  ['who did it', settle(`actor_id = null`), '5 hash'],
  ['in which role', settle(`actor_role = 'Handler'`), '5 hash'],
  ['for which unit', settle(`actor_unit = 'u-street-e'`), '5 hash'],
  ['which road', settle(`road = 'settl3'`), '5 hash'],
  ['a fact beside it', settle(`data = jsonb_set(data, '{outcome}', '"partly"')`), '5 hash'],
  ['the digest of the words', settle(`digest = translate(digest, '0123456789abcdef', '123456789abcdef0')`), '5 hash'],
  ['its own hash', settle(`hash = translate(hash, '0123456789abcdef', '123456789abcdef0')`), '5 hash'],
  ['the hash before it', settle(`prev_hash = translate(prev_hash, '0123456789abcdef', '123456789abcdef0')`), '5 link'],
  ['where it led', settle(`to_state = 'closed'`), '5 hash'],
  ['an entry taken out of the middle', `delete from entry where subject_id = $1 and road = 'contact'`, '5 gap'],
  ['the last entry taken away', `delete from entry where subject_id = $1 and road = 'rate'`, 'ticket end'],
  ['every entry taken away', 'delete from entry where subject_id = $1', 'ticket no-entry'],
  ['the state of the ticket', `update ticket set state = 'closed' where id = $1`, 'ticket end'],
  ['the version of the ticket', 'update ticket set version = version + 1 where id = $1', 'ticket end'],
  ['the end that the ticket remembers', `update ticket set last_hash = repeat('0', 64) where id = $1`, 'ticket end'],
  ['what the resident wrote', `update ticket set text = replace(text, '三天', '两天') where id = $1`, 'ticket matter'],
]

it.each(changes)('finds %s', async (_, change, place) => {
  const found = await after(change)
  expect(places(found)).toContain(place)
  expect(found.broken.every(({ id }) => id === story.id)).toBe(true)
})

it('an entry forged whole, its own hash made right, is given away by the next', async () => {
  const { rows } = await client.query<{
    id: string
    at: Date
    actor_id: string
    actor_unit: string
    digest: string
    data: object
    prev_hash: string
  }>(`select * from entry where subject_id = $1 and road = 'contact'`, [story.id])
  const [row] = rows
  if (!row) throw new Error('no such entry')
  const data = { ...row.data, outcome: 'refused' }
  const link = {
    id: row.id,
    subject: story.id,
    seq: 4,
    road: 'contact',
    from: 'handling',
    to: 'handling',
    at: row.at.toISOString(),
  }
  const hash = linkHash(row.prev_hash, {
    ...link,
    actor: row.actor_id,
    role: 'handler',
    unit: row.actor_unit,
    digest: row.digest,
    data,
  })
  const forged = await after('update entry set data = $2, hash = $3 where id = $1', [
    row.id,
    JSON.stringify(data),
    hash,
  ])
  expect(places(forged)).toEqual(['5 link'])
})

it('words that were erased at somebody’s wish leave a chain that holds', async () => {
  await client.query('begin')
  await client.query(`update entry set text = null, note = null, salt = '' where subject_id = $1`, [story.id])
  await client.query(`update ticket set text = '' where id = $1`, [story.id])
  expect(await verify()).toEqual({ matters: 2, entries: 9, erased: 8, broken: [] })
  await client.query('rollback')
})

describe('the command', () => {
  const run = (): Promise<{ code: number; said: string }> =>
    new Promise((resolve) => {
      const env = { ...process.env, DATABASE_URL: engine.url }
      const command = join(__dirname, '../../dist/local/verify.js')
      execFile(process.execPath, [command], { env }, (error, said) =>
        resolve({ code: error ? Number(error.code) : 0, said }),
      )
    })

  it('counts, and ends with 1 at the first break, named by the ticket’s number', async () => {
    expect(await run()).toEqual({ code: 0, said: expect.stringContaining('2 matters, 9 entries') as string })
    await client.query(`update ticket set state = 'closed' where id = $1`, [story.id])
    const broken = await run()
    await client.query(`update ticket set state = 'callback' where id = $1`, [story.id])
    const { rows } = await client.query<{ number: string }>('select number from ticket where id = $1', [story.id])
    expect(broken).toEqual({ code: 1, said: expect.stringContaining(`${rows[0]?.number} 本件`) as string })
  })
})
