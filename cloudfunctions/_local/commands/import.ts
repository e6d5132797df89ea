import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fail } from '../failure'
import { importFile, NoDistrict } from '../import/import'
import { UnreadableFile } from '../import/rows'
import { openDesk } from '../open-desk'
import { settingsFrom } from '../settings'

/** `npm run import -- FILE [--limit n]`: letters with their answers (CSV, or CSV in gzip) through the real actions. Beside a running desk or without one. */
const settings = settingsFrom(process.env, [], join(__dirname, '..', '..'))
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const give = (line: string): never => {
  process.stderr.write(`${line}\n`)
  process.exit(1)
}

function asked(): { file: string; limit: number } {
  const args = process.argv.slice(2)
  const at = args.findIndex((arg) => arg === '--limit' || arg.startsWith('--limit='))
  const typed = at < 0 ? null : (args[at]?.split('=')[1] ?? args[at + 1] ?? '')
  const file = args.find((arg, i) => !arg.startsWith('--') && (at < 0 || i !== at + 1 || args[at]?.includes('=')))
  const limit = typed === null ? Infinity : Number(typed)
  if (file === undefined || Number.isNaN(limit) || limit < 1) return give('npm run import -- FILE [--limit n]')
  if (!existsSync(file)) return give(`没有这个文件 no such file: ${file}`)
  return { file, limit }
}

async function run(): Promise<void> {
  const { file, limit } = asked()
  const opened = await openDesk(settings, { as: 'join', say, died: (error) => fail(error, settings) })
  await importFile(opened.desk, file, limit, new Date(), say)
  await opened.close()
  process.exit(0)
}

run().catch((error: unknown) => {
  if (error instanceof NoDistrict || error instanceof UnreadableFile) give(error.message)
  fail(error, settings)
})
