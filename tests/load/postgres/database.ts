import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { openCluster } from './cluster'

/** An empty database that nobody else uses: on the server of DATABASE_URL, or on one started for the purpose. */
export interface OwnDatabase {
  readonly url: string
  readonly about: string
  close(): Promise<void>
}

export async function ownDatabase(): Promise<OwnDatabase> {
  const given = process.env['DATABASE_URL']
  if (given === undefined) {
    const cluster = await openCluster()
    return {
      url: cluster.url,
      about: `PostgreSQL ${cluster.version}, own server, fsync on`,
      close: () => cluster.close(),
    }
  }
  const name = `linsheng_bench_${randomBytes(4).toString('hex')}`
  const url = new URL(given)
  url.pathname = `/${name}`
  await onServer(given, `create database ${name}`)
  const fsync = await onServer(given, 'show fsync')
  return {
    url: url.href,
    about: `PostgreSQL of DATABASE_URL, fsync ${fsync}`,
    close: () => onServer(given, `drop database ${name} with (force)`).then(() => undefined),
  }
}

async function onServer(url: string, sql: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<Record<string, string>>(sql)
    return Object.values(rows[0] ?? {})[0] ?? ''
  } finally {
    await client.end()
  }
}
