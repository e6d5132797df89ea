import { join } from 'node:path'
import { invitationDays, inviteFirstAdministrator, NoDistrict } from '../first-administrator'
import { migrateDatabase, openDatabase } from '../database'
import { fail } from '../failure'
import { settingsFrom } from '../settings'

/**
 * `npm run admin [-- --name=张三 --area=510116]`: a one-time invitation for an administrator of the district, printed once. Beside a
 * running desk, in its place, or against DATABASE_URL.
 */
const settings = settingsFrom(process.env, [], join(__dirname, '..', '..'))
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const option = (name: string): string | null => {
  const given = process.argv.find((arg) => arg.startsWith(`--${name}=`))
  return given === undefined ? null : given.slice(name.length + 3)
}

async function run(): Promise<void> {
  const database = await openDatabase(settings, 'join', (error) => fail(error, settings))
  await migrateDatabase(database.url, say)
  process.env['DATABASE_URL'] = database.url
  const { code, area } = await inviteFirstAdministrator(option('name') ?? '管理员', option('area'), new Date())
  say(`${area} 的管理员邀请码(${invitationDays} 天内有效，只能用一次)one-time invitation for an administrator:`)
  say(`  ${code}`)
  say('在“我”→“接受邀请”里输入它。 Enter it under 我 → 接受邀请.')
  await database.close()
  process.exit(0)
}

run().catch((error: unknown) => {
  if (!(error instanceof NoDistrict)) fail(error, settings)
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
})
