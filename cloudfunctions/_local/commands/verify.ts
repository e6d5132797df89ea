import { join } from 'node:path'
import { openSession } from '../../_database/pool'
import { verifyChains } from '../../_matter/verify-chain'
import { migrateDatabase, openDatabase } from '../database'
import { fail } from '../failure'
import { settingsFrom } from '../settings'

/**
 * `npm run verify`: recomputes the history of every matter from its first entry to its end; a desk's own, or that of DATABASE_URL. Ends with 1
 * when a single link does not hold.
 */
const settings = settingsFrom(process.env, [], join(__dirname, '..', '..'))
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const SHOWN = 20
const SAY_MS = 2_000

async function run(): Promise<void> {
  const database = await openDatabase(settings, 'join', (error) => fail(error, settings))
  // A server's schema is not this command's to change; a desk's own folder may never have been opened before.
  if (settings.databaseUrl === null) await migrateDatabase(database.url, say)
  process.env['DATABASE_URL'] = database.url
  let told = Date.now()
  const { matters, entries, erased, broken } = await verifyChains(openSession(), (walked) => {
    if (Date.now() - told < SAY_MS) return
    told = Date.now()
    say(`  … ${walked}`)
  })
  say(
    `核对了 ${matters} 件、${entries} 条记录(其中 ${erased} 条文字已应本人要求删除) checked ${matters} matters, ${entries} entries (${erased} erased)`,
  )
  for (const { number, seq, why } of broken.slice(0, SHOWN))
    say(`  ✗ ${number} ${seq === null ? '本件 matter' : `第 ${seq} 条 entry`}: ${why}`)
  if (broken.length > SHOWN) say(`  … 还有 ${broken.length - SHOWN} 处 more`)
  say(
    broken.length === 0
      ? '链条完整 every chain holds'
      : `有 ${broken.length} 处对不上 ${broken.length} places do not hold`,
  )
  await database.close()
  process.exit(broken.length === 0 ? 0 : 1)
}

run().catch((error: unknown) => fail(error, settings))
