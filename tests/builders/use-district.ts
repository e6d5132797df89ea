import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { migrate } from '../../cloudfunctions/_database/migrate'
import { openEmbedded, type Opened } from './engine'
import { laySmallDistrict } from './small-district'

/** A database of this file's own: on TEST_DATABASE_URL when there is a server, else on an embedded engine. */
const openDatabase = async (): Promise<Opened> => {
  const server = process.env.TEST_DATABASE_URL
  if (!server) return openEmbedded()
  const name = `test_${randomBytes(8).toString('hex')}`
  const said = async (sql: string): Promise<unknown> => {
    const client = new pg.Client({ connectionString: server })
    await client.connect()
    return client.query(sql).finally(() => client.end())
  }
  await said(`create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  await migrate(url.href, () => undefined)
  await laySmallDistrict(url.href)
  return { url: url.href, close: () => said(`drop database ${name} with (force)`) }
}

export interface District {
  /** Looks past the functions, straight at what is stored. */
  rows<R = Record<string, unknown>>(sql: string, values?: readonly unknown[]): Promise<R[]>
  /** The functions' own log lines since the file began. */
  readonly lines: string[]
}

/** Lays the small district before the tests of a file, and keeps the functions' log lines out of the report. */
export const useDistrict = (): District => {
  const lines: string[] = []
  let opened: Opened | undefined
  let pool: pg.Pool | undefined
  beforeAll(async () => {
    opened = await openDatabase()
    process.env.DATABASE_URL = opened.url
    pool = new pg.Pool({ connectionString: opened.url, max: 2 })
    pool.on('error', () => undefined)
    const write = process.stdout.write.bind(process.stdout)
    jest.spyOn(process.stdout, 'write').mockImplementation(((chunk: string | Uint8Array, ...rest: []) => {
      if (typeof chunk !== 'string' || !chunk.startsWith('{"call":')) return write(chunk, ...rest)
      lines.push(chunk)
      return true
    }) as typeof process.stdout.write)
  }, 60_000)
  afterAll(async () => {
    jest.restoreAllMocks()
    await pool?.end()
    await opened?.close()
    // Whatever a file tries, a refusal is a value: a fault is a bug of ours.
    expect(lines.filter((line) => line.includes('"fault"'))).toEqual([])
  })
  return {
    lines,
    rows: async <R>(sql: string, values: readonly unknown[] = []) => {
      if (!pool) throw new Error('the district is laid before the first test')
      return (await pool.query(sql, values as unknown[])).rows as R[]
    },
  }
}
