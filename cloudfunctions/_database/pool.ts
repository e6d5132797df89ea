import pg from 'pg'
import type { Result } from '../../src/domain/result'
import { Busy, type Queries, type Session } from '../_kernel/database'

/**
 * One pool for the life of the instance, on `DATABASE_URL`: CloudBase's PostgreSQL, any other, or the embedded engine
 * of a desk. `PGPOOL_MAX` keeps many small instances from using up the server's connections.
 */
let pool: pg.Pool | undefined

/** A client waits 15 s for an answer: it must hear that we are busy before that; until then its place in the queue is worth more. */
const LONGEST_WAIT_MS = 10_000

/** The pool's own words when nobody gave a connection back in time, or none could be made; it has no codes for them. */
const WAITED_IN_VAIN = /^(?:timeout exceeded when trying to connect|Connection terminated due to connection timeout)$/
const TOO_MANY_CONNECTIONS = '53300'

const busyOr = (error: unknown): unknown =>
  error instanceof Error &&
  (WAITED_IN_VAIN.test(error.message) || ('code' in error && error.code === TOO_MANY_CONNECTIONS))
    ? new Busy(error.message, { cause: error })
    : error

const open = (): pg.Pool => {
  if (!pool) {
    pool = new pg.Pool({
      connectionString: process.env.DATABASE_URL,
      max: Number(process.env.PGPOOL_MAX ?? 5),
      connectionTimeoutMillis: LONGEST_WAIT_MS,
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
      const answer = await on.query(text, values as unknown[]).catch((error: unknown) => {
        throw busyOr(error)
      })
      return answer.rows as R[]
    },
  })
  return {
    ...counted(open()),
    transaction: async <T>(work: (queries: Queries) => Promise<Result<T>>) => {
      const client = await open()
        .connect()
        .catch((error: unknown) => {
          throw busyOr(error)
        })
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
