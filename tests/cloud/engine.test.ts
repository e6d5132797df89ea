import pg from 'pg'
import { openSession } from '../../cloudfunctions/_database/pool'
import { Busy, type Queries } from '../../cloudfunctions/_kernel/database'
import { done } from '../../src/domain/result'
import { openDesk, type TestDesk } from './desk'

/** The embedded engine: one session that many connections share without ever meeting in it. */
let desk: TestDesk
let pools: pg.Pool[]

const poolOf = (i: number): pg.Pool => pools[i % pools.length] as pg.Pool

beforeAll(async () => {
  desk = await openDesk({ seed: 'empty' })
  // As many pools as there are functions; together more connections than a laptop would ever see.
  pools = Array.from({ length: 5 }, () => {
    const pool = new pg.Pool({ connectionString: desk.databaseUrl, max: 9 }).on('error', () => undefined)
    return pool.on('connect', (client) => client.on('error', () => undefined))
  })
  await poolOf(0).query(
    'create table counted (id integer primary key, n integer not null); insert into counted values (1, 0)',
  )
})

afterAll(async () => {
  await Promise.all(pools.map((pool) => pool.end()))
  await desk.close()
})

const counted = async (): Promise<number> => (await poolOf(0).query('select n from counted')).rows[0].n as number

it('keeps the parts of one query together, however its bytes arrive', async () => {
  // 400 KB of parameters arrive in pieces; meanwhile others ask with another number of parameters.
  const big = 'x'.repeat(400_000)
  const ask = async (i: number): Promise<boolean> => {
    if (i % 2 === 0) return (await poolOf(i).query('select $1::int as n', [i])).rows[0].n === i
    const { rows } = await poolOf(i).query('select length($1) as long, $2::int as n', [big, i])
    return rows[0].n === i && rows[0].long === big.length
  }
  const right = await Promise.all(Array.from({ length: 300 }, (_, i) => ask(i)))
  expect(right.filter((ok) => !ok)).toHaveLength(0)
})

it('keeps prepared statements of one name apart', async () => {
  const ask = (i: number): Promise<{ rows: unknown[] }> => {
    const text = i % 5 === 0 ? 'select $1::int * 2 as n' : 'select $1::int as n'
    return poolOf(i).query({ name: 'same', text, values: [i] })
  }
  const answers = await Promise.all(Array.from({ length: 200 }, (_, i) => ask(i)))
  answers.forEach(({ rows }, i) => expect(rows).toEqual([{ n: i % 5 === 0 ? i * 2 : i }]))
})

it('counts 200 transactions at once over five pools on one row', async () => {
  await Promise.all(
    Array.from({ length: 200 }, async (_, i) => {
      const client = await poolOf(i).connect()
      await client.query('begin')
      const { rows } = await client.query('select n from counted where id = 1 for update')
      await client.query('update counted set n = $1 where id = 1', [Number(rows[0].n) + 1])
      await client.query('commit')
      client.release()
    }),
  )
  expect(await counted()).toBe(200)
})

it('lets nobody into a failed transaction, and rolls back when its client dies', async () => {
  const dying = await poolOf(0).connect()
  await dying.query('begin')
  await dying.query('update counted set n = -1')
  await expect(dying.query('select 1 / 0')).rejects.toThrow('division by zero')
  const waiting = poolOf(1).query('select n from counted')
  const early = await Promise.race([waiting, new Promise((resolve) => setTimeout(() => resolve('still waiting'), 300))])
  expect(early).toBe('still waiting')
  cutOff(dying)
  expect((await waiting).rows).toEqual([{ n: 200 }])
})

it('goes on when a client dies in the middle of a message', async () => {
  const dying = await poolOf(2).connect()
  const asked = dying.query('select pg_sleep(0.2), $1::text', ['x'.repeat(2_000_000)]).catch(() => 'cut')
  setImmediate(() => cutOff(dying))
  expect(await asked).toBe('cut')
  expect(await counted()).toBe(200)
})

it('ends a transaction that says nothing while others wait', async () => {
  const silent = await poolOf(3).connect()
  await silent.query('begin')
  await silent.query('update counted set n = -2')
  expect(await counted()).toBe(200)
  await expect(silent.query('commit')).rejects.toThrow()
  silent.release(true)
}, 40_000)

it('says that all are busy where no connection came free, and has decided nothing', async () => {
  Object.assign(process.env, { DATABASE_URL: desk.databaseUrl, PGPOOL_MAX: '1' })
  let letGo = (): void => undefined
  const held = openSession().transaction(async (db) => {
    await db.query('select 1')
    await new Promise<void>((resolve) => (letGo = resolve))
    return done(null)
  })
  const add = (db: Queries) => db.query('update counted set n = n + 1').then(() => done(null))
  await expect(openSession().transaction(add)).rejects.toThrow(Busy)
  letGo()
  await held
  expect(await counted()).toBe(200)
  expect((await openSession().transaction(add)).ok).toBe(true)
  expect(await counted()).toBe(201)
}, 30_000)

it('lets nobody in without the password of its lock', async () => {
  const url = new URL(desk.databaseUrl)
  url.password = 'guess'
  await expect(new pg.Client({ connectionString: url.href }).connect()).rejects.toThrow(
    'password authentication failed',
  )
})

/** As if its process had been killed: the socket is gone, nothing was said. */
function cutOff(client: pg.PoolClient): void {
  const { connection } = client as unknown as { connection: { stream: { destroy(): void } } }
  connection.stream.destroy()
  client.release(true)
}
