import { migrate } from '../../cloudfunctions/_database/migrate'
import { verifyChains } from '../../cloudfunctions/_matter/verify-chain'
import type { Reply } from '../../src/contract/row'
import { callRaw } from '../builders/cloud'
import { openCluster, type Cluster } from '../load/postgres/cluster'
import { staffOnTheWeb } from './kills/people'
import { Writers, type Door } from './kills/writers'
import { readLines } from './silence'
import { count, sql } from './sql'

const KILLS = 10
let cluster: Cluster
let up = true

/** The functions in this process, and the server behind them gone: a fault is what a phone sees of that. */
const door: Door = {
  call: async (uid, noun, action, input): Promise<Reply<unknown>> => {
    const reply = up ? await callRaw(uid, noun, { action, input }) : null
    if (!reply || (!reply.ok && reply.code === 'fault')) throw new Error('nobody answers')
    return reply
  },
}

beforeAll(async () => {
  readLines()
  cluster = await openCluster()
  await migrate(cluster.url, () => undefined)
  await staffOnTheWeb(cluster.url)
  process.env['DATABASE_URL'] = cluster.url
  process.env['PGPOOL_MAX'] = '8'
}, 60_000)

afterAll(() => cluster.close())

it(`${KILLS} kills of the PostgreSQL server under load lose nothing that was acknowledged`, async () => {
  const writers = new Writers()
  for (let kill = 1; kill <= KILLS; kill++) {
    const writing = writers.write(door)
    await Promise.race([writing, writers.heard(100 + ((kill * 37) % 60))])
    const crashed = cluster.crash()
    up = false
    await Promise.all([crashed, writing])
    up = true
    expect({ kill, lost: await writers.missing(cluster.url) }).toEqual({ kill, lost: [] })
    expect((await writers.retry(door)).refused).toEqual([])
    writers.told(kill)
  }
  const queries = {
    query: async <R>(text: string, values: readonly unknown[] = []) => (await sql(cluster.url, text, values)) as R[],
  }
  expect((await verifyChains(queries)).broken).toEqual([])
  expect(await count(cluster.url, 'ticket')).toBe(writers.tickets)
  expect(writers.unanswered).toBeGreaterThan(0)
}, 300_000)
