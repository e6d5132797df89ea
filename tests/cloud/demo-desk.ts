import pg from 'pg'
import { openDesk, type TestDesk } from './desk'

export interface DemoDesk {
  readonly desk: TestDesk
  /** What an action of a noun answers somebody; a refusal fails the test. */
  read<T>(as: string, noun: string, action: string, input: object): Promise<T>
  /** Straight at what is stored. */
  rows<R extends pg.QueryResultRow>(sql: string): Promise<R[]>
  /** The values of a column, each once, sorted. */
  distinct(column: string, table: string, where?: string): Promise<string[]>
}

/** The demo district as a desk really holds it, made now, for all the tests of a file. */
export const useDemoDesk = (): (() => DemoDesk) => {
  let desk: TestDesk | undefined
  let database: pg.Client | undefined
  beforeAll(async () => {
    desk = await openDesk({ seed: 'demo' })
    database = new pg.Client({ connectionString: desk.databaseUrl })
    await database.connect()
  }, 400_000)
  afterAll(async () => {
    await database?.end()
    await desk?.close()
  })
  return () => {
    if (!desk || !database) throw new Error('the desk opens before the first test')
    const [at, stored] = [desk, database]
    return {
      desk: at,
      read: async <T>(as: string, noun: string, action: string, input: object) => {
        const reply = await at.call(as, noun, action, input)
        if (!reply.ok) throw new Error(`${noun}.${action}: ${reply.code}`)
        return reply.data as T
      },
      rows: async <R extends pg.QueryResultRow>(sql: string) => (await stored.query<R>(sql)).rows,
      distinct: async (column, table, where = 'true') => {
        const { rows } = await stored.query<{ value: string }>(
          `select distinct ${column} as value from ${table} where ${where} and ${column} is not null`,
        )
        return rows.map(({ value }) => value).sort()
      },
    }
  }
}
