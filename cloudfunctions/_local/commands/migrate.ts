import { join } from 'node:path'
import { migrateDatabase, openDatabase } from '../database'
import { fail } from '../failure'
import { settingsFrom } from '../settings'

/** `npm run migrate`: brings the database up to this program; a desk's own, or that of DATABASE_URL (a deployed environment's). */
const settings = settingsFrom(process.env, [], join(__dirname, '..', '..'))
const say = (line: string): void => void process.stdout.write(`${line}\n`)

async function run(): Promise<void> {
  const database = await openDatabase(settings, 'join', (error) => fail(error, settings))
  await migrateDatabase(database.url, say)
  say('数据库已是最新 the database is up to date')
  await database.close()
  process.exit(0)
}

run().catch((error: unknown) => fail(error, settings))
