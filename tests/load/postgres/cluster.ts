import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { findPostgres } from './find'

/** A PostgreSQL server of one's own, thrown away when it is closed. fsync and synchronous_commit stay on, as they are shipped. */
export interface Cluster {
  readonly url: string
  readonly version: string
  /** kill -9 of the server, then a start on the same folder. */
  crash(): Promise<void>
  close(): Promise<void>
}

export class NoPostgres extends Error {
  constructor() {
    super('no PostgreSQL here: install it (initdb and postgres on the PATH), or name a server by DATABASE_URL')
  }
}

/** Not the folder of the tests, for the server may run as another person than they do. */
export async function openCluster(): Promise<Cluster> {
  const bin = findPostgres()
  if (bin === null) throw new NoPostgres()
  const owner = ownerOfServer()
  const data = mkdtempSync(join(tmpdir(), 'linsheng-postgres-'))
  if (owner) chownSync(data, owner.uid, owner.gid)
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'],
    {
      ...owner,
      cwd: '/',
      encoding: 'utf8',
    },
  )
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`)
  const port = await freePort()
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  const start = async (): Promise<ChildProcess> => {
    const server = spawn(
      join(bin, 'postgres'),
      ['-D', data, '-p', String(port), ...SETTINGS.flatMap((line) => ['-c', line])],
      {
        ...owner,
        cwd: '/',
        stdio: 'ignore',
      },
    )
    await answering(url, server)
    return server
  }
  let server = await start()
  // However this process ends, the server and its folder do not outlive it.
  const remove = (): void => {
    server.kill('SIGKILL')
    rmSync(data, { recursive: true, force: true })
  }
  process.once('exit', remove)
  return {
    url,
    version: await versionOf(url),
    crash: async () => {
      await ended(server, 'SIGKILL')
      // Its children notice that they are orphans within moments; until then the folder is not free.
      for (let tries = 0; ; tries++) {
        await sleep(300)
        try {
          server = await start()
          return
        } catch (error) {
          if (tries === 10) throw error
        }
      }
    },
    close: async () => {
      await ended(server, 'SIGINT')
      process.removeListener('exit', remove)
      remove()
    },
  }
}

/** As shipped but for where it listens, and as much memory as the smallest server one can rent gives it. */
const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'shared_buffers=256MB',
  'max_wal_size=2GB',
  'max_connections=150',
]

/** PostgreSQL refuses to run as root: root lends it to the user `postgres`, as packages of it do. */
function ownerOfServer(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const id = (flag: string): number => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout)
  const owner = { uid: id('-u'), gid: id('-g') }
  if (!owner.uid) throw new Error('as root, a PostgreSQL server needs a user called postgres')
  return owner
}

function freePort(): Promise<number> {
  const probe = createServer()
  return new Promise((resolve) => {
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (server.exitCode !== null) break
    if (await versionOf(url).catch(() => null)) return
    await sleep(100)
  }
  throw new Error('the PostgreSQL server did not start')
}

async function versionOf(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ server_version: string }>('show server_version')
    return rows[0]?.server_version ?? ''
  } finally {
    await client.end().catch(() => undefined)
  }
}

function ended(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve()
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  server.kill(signal)
  return gone
}
