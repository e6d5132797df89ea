import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { copyPrepared, DeskEnded, end, openDesk, start, type TestDesk } from './desk'

/** Starting and stopping: what goes wrong is told in one line, and nothing that was acknowledged is lost. */
const project = resolve(__dirname, '../..')
const folders: string[] = []
let desk: TestDesk

beforeAll(async () => {
  desk = await openDesk({ seed: 'empty' })
})

afterAll(async () => {
  await desk.close()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'linsheng-start-'))
  folders.push(folder)
  return folder
}

/** A data folder of its own with the schema in it, made by an orderly stop. */
async function preparedFolder(): Promise<string> {
  const folder = newFolder()
  await copyPrepared({ seed: 'empty' }, folder)
  return folder
}

async function refusal(data: string, env: Record<string, string> = {}): Promise<string> {
  const ended = await start(data, { seed: 'empty', env }).then(
    async ({ child }) => {
      await end(child)
      throw new Error('it started')
    },
    (error: unknown) => error,
  )
  if (!(ended instanceof DeskEnded)) throw ended
  expect(ended.code).toBe(1)
  const complaint = ended.said
    .trim()
    .split('\n')
    .filter((line) => !/^(打开数据|\s+schema)/.test(line))
  expect(complaint).toHaveLength(1)
  expect(complaint[0]).not.toMatch(/\.[jt]s:\d+/)
  return complaint[0] ?? ''
}

describe('one line and a non-zero exit', () => {
  it('for a second process on the same folder', async () => {
    expect(await refusal(desk.data)).toMatch(`in use by process ${desk.process.pid}`)
    expect((await fetch(`${desk.address}/config.js`)).status).toBe(200)
  })

  it('for a taken port', async () => {
    const port = new URL(desk.address).port
    expect(await refusal(newFolder(), { PORT: port })).toMatch(`port ${port} is taken`)
  })

  it('for a server that cannot be reached', async () => {
    const free = createServer()
    const port = await new Promise<number>((done) =>
      free.listen(0, '127.0.0.1', () => done((free.address() as AddressInfo).port)),
    )
    await new Promise((done) => free.close(done))
    const line = await refusal(newFolder(), { DATABASE_URL: `postgres://me:secret@127.0.0.1:${port}/x` })
    expect(line).toMatch(/cannot reach the database at postgres:\/\/127\.0\.0\.1:\d+\/x/)
    expect(line).not.toMatch('secret')
  })

  it('for a false password of the server', async () => {
    const url = new URL(desk.databaseUrl)
    url.password = 'wrong'
    expect(await refusal(newFolder(), { DATABASE_URL: url.href })).toMatch('password authentication failed')
  })

  it('for a schema newer than the program', async () => {
    const folder = await preparedFolder()
    const { child, at } = await start(folder, { seed: 'empty' })
    const client = new pg.Client({ connectionString: at.databaseUrl })
    await client.connect()
    await client.query(`insert into schema_version values (9999, 'from the future', '2030-01-01')`)
    await client.end()
    await end(child)
    expect(await refusal(folder)).toMatch('the database is at schema 9999')
  })

  it('for a data folder that is a file', async () => {
    const file = join(newFolder(), 'data')
    writeFileSync(file, 'not a folder')
    expect(await refusal(file)).toMatch('cannot write the data folder')
  })

  it('for a database without its version', async () => {
    const folder = newFolder()
    mkdirSync(join(folder, 'database/base'), { recursive: true })
    expect(await refusal(folder)).toMatch('is damaged')
  })

  it('for a database of another version', async () => {
    const folder = newFolder()
    mkdirSync(join(folder, 'database'))
    writeFileSync(join(folder, 'database/PG_VERSION'), '16\n')
    expect(await refusal(folder)).toMatch('is of PostgreSQL 16')
  })

  it('for a database whose control file is cut off', async () => {
    const folder = await preparedFolder()
    truncateSync(join(folder, 'database/global/pg_control'), 100)
    expect(await refusal(folder)).toMatch('cannot be opened')
  })

  it('for a port that is no number', async () => {
    expect(await refusal(newFolder(), { PORT: 'http' })).toMatch('PORT')
  })
})

describe('stopping', () => {
  it('ends at Ctrl-C with 0, and a lock that was left behind stands in nobody’s way', async () => {
    const folder = await preparedFolder()
    const first = await start(folder, { seed: 'empty' })
    await end(first.child, 'SIGINT')
    expect(first.child.exitCode).toBe(0)
    const second = await start(folder, { seed: 'empty' })
    await end(second.child, 'SIGKILL')
    const third = await start(folder, { seed: 'empty' })
    await end(third.child)
  })

  it('loses nothing acknowledged at kill -9 under writers', async () => {
    const folder = await preparedFolder()
    const acknowledged = new Set<number>()
    for (let round = 0; round < 3; round++) {
      const { child, at } = await start(folder, { seed: 'empty' })
      if (round === 0) await query(at.databaseUrl, 'create table kept (id integer primary key, text text not null)')
      await writeUntilKilled(child, at.databaseUrl, round * 1_000_000, acknowledged)
    }
    const { child, at } = await start(folder, { seed: 'empty' })
    const rows = (await query(at.databaseUrl, 'select id from kept')) as { id: number }[]
    const found = new Set(rows.map((row) => row.id))
    expect(acknowledged.size).toBeGreaterThan(100)
    expect([...acknowledged].filter((id) => !found.has(id))).toEqual([])
    await end(child)
  })

  it('throws away a first making that was cut short, and makes it anew', async () => {
    const folder = newFolder()
    const child = spawn(process.execPath, [join(project, 'dist/local/main.js'), '--empty'], {
      env: { ...process.env, PORT: '0', LINSHENG_DATA: folder },
      stdio: 'ignore',
    })
    await new Promise((done) => setTimeout(done, 1_500))
    await end(child, 'SIGKILL')
    const again = await start(folder, { seed: 'empty' })
    await end(again.child)
    expect(again.child.exitCode).toBe(0)
  })
})

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(text)).rows
  } finally {
    await client.end()
  }
}

async function writeUntilKilled(
  child: ChildProcess,
  url: string,
  from: number,
  acknowledged: Set<number>,
): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, max: 6 }).on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  let next = from
  let killed = false
  const writer = async (): Promise<void> => {
    while (!killed) {
      const id = next++
      const written = pool.query('insert into kept values ($1, $2)', [id, 'x'.repeat(500)])
      await written.then(() => acknowledged.add(id)).catch(() => undefined)
    }
  }
  const writers = Array.from({ length: 6 }, writer)
  await new Promise((done) => setTimeout(done, 700))
  await end(child, 'SIGKILL')
  killed = true
  await Promise.all(writers)
  await pool.end()
}
