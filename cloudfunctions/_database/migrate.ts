import pg from 'pg'
import { migrations } from './migrations'

export class SchemaTooNew extends Error {
  constructor(
    readonly found: number,
    readonly known: number,
  ) {
    super(`the database is at schema ${found}, this code knows up to ${known}`)
    this.name = 'SchemaTooNew'
  }
}

/** A number no other program is likely to lock; one migration at a time, however many start. */
const LOCK = 20_261_122

/**
 * Brings the database up to the code, each step in a transaction of its own. Never goes back.
 * Throws SchemaTooNew when the database is ahead of the code.
 */
export async function migrate(url: string, say: (line: string) => void): Promise<{ from: number; to: number }> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    await client.query(
      'create table if not exists schema_version (version integer primary key, name text not null, applied_at timestamptz not null)',
    )
    const { rows } = await client.query<{ version: number }>('select version from schema_version order by version')
    const applied = rows.map(({ version }) => version)
    const from = applied.at(-1) ?? 0
    const known = migrations.at(-1)?.version ?? 0
    if (from > known) throw new SchemaTooNew(from, known)
    for (const step of migrations) {
      // What is missing, not what is later: a step may land after one with a higher number.
      if (!applied.includes(step.version) && (await apply(client, step)))
        say(`schema ${String(step.version).padStart(4, '0')} ${step.name}`)
    }
    return { from, to: known }
  } finally {
    await client.end()
  }
}

/** False when another process has just taken the same step. */
const apply = async (client: pg.Client, step: (typeof migrations)[number]): Promise<boolean> => {
  await client.query('begin')
  try {
    await client.query('select pg_advisory_xact_lock($1)', [LOCK])
    const taken = await client.query('select 1 from schema_version where version = $1', [step.version])
    if (taken.rowCount === 0) {
      await client.query(step.sql)
      await client.query('insert into schema_version (version, name, applied_at) values ($1, $2, $3)', [
        step.version,
        step.name,
        new Date(),
      ])
    }
    await client.query('commit')
    return taken.rowCount === 0
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}
