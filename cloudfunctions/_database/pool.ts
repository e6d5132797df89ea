import pg from 'pg'
import type { Result } from '../../src/domain/result'
import type { Queries, Session } from '../_kernel/database'

/**
 * One pool for the life of the instance, on `DATABASE_URL`: CloudBase's PostgreSQL, any other, or the embedded engine
 * of a desk. `PGPOOL_MAX` keeps many small instances from using up the server's connections.
 */
let pool: pg.Pool | undefined

const open = (): pg.Pool => {
  if (!pool) {
    pool = new pg.Pool({
      connectionString: process.env.DATABASE_URL,
      max: Number(process.env.PGPOOL_MAX ?? 5),
      connectionTimeoutMillis: 10_000,
      idleTimeoutMillis: 30_000,
      allowExitOnIdle: true,
    })
    // A connection that dies, idle or at work, is replaced at the next call; without listeners it would end the process.
    pool.on('error', () => undefined)
    pool.on('connect', (client) => client.on('error', () => undefined))
  }
  return pool
}

export const openSession = (): Session => {
  let statements = 0
  const counted = (on: pg.Pool | pg.PoolClient): Queries => ({
    query: async <R>(text: string, values: readonly unknown[] = []) => {
      statements += 1
      const answer = await on.query(text, values as unknown[])
      return answer.rows as R[]
    },
  })
  return {
    ...counted(open()),
    transaction: async <T>(work: (queries: Queries) => Promise<Result<T>>) => {
      const client = await open().connect()
      const queries = counted(client)
      let broken: Error | undefined
      try {
        await queries.query('begin')
        const result = await work(queries)
        await queries.query(result.ok ? 'commit' : 'rollback')
        return result
      } catch (error) {
        broken = error instanceof Error ? error : new Error('transaction failed')
        await client.query('rollback').then(
          () => (broken = undefined),
          () => undefined,
        )
        throw error
      } finally {
        // A connection that could not even roll back is thrown away.
        client.release(broken)
      }
    },
    get statements() {
      return statements
    },
  }
}
