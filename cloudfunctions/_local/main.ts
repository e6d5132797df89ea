import { join } from 'node:path'
import { pushKeyFile } from './accounts/push-key'
import { demoPeople, type DemoPerson } from './demo/people'
import { seedDemo } from './demo/seed'
import { wantsDemo } from './demo/store'
import { fail } from './failure'
import { openDesk, type OpenedDesk } from './open-desk'
import { settingsFrom, type Settings } from './settings'

/** `npm start`: the whole district on this machine. */
const say = (line: string): void => void process.stdout.write(`${line}\n`)

async function start(settings: Settings): Promise<void> {
  say(`打开数据 opening ${settings.databaseUrl === null ? settings.folder : 'the PostgreSQL server of DATABASE_URL'}`)
  const opened = await openDesk(settings, {
    as: 'own',
    say: (line) => say(`  ${line}`),
    died: (error) => fail(error, settings),
  })
  closeOnSignals(opened)
  if (!process.argv.includes('--empty') && (await wantsDemo())) {
    say('建演示区 making the demo district (once)')
    await seedDemo(opened.desk, (line) => say(`  ${line}`))
  }
  opened.receive()
  greet(opened, settings, await demoPeople(opened.desk.databaseUrl))
  // Whoever started this with a channel (a test) is told where to find it.
  process.send?.({ address: opened.address, databaseUrl: opened.desk.databaseUrl })
}

function greet({ address }: OpenedDesk, settings: Settings, people: readonly DemoPerson[]): void {
  say('')
  for (const [group, names] of namesByGroup(people)) say(`  ${group}: ${names.join('、')}`)
  if (settings.manualClock !== null)
    say(`  手动时钟 manual clock, standing at ${settings.manualClock} (POST /desk/clock moves it)`)
  say(
    `  呼叫中心推送 a call centre pushes to ${address}/push/hotline (docs/push.md), key in ${pushKeyFile(settings.folder)}`,
  )
  say('')
  say(`  ${address}/people`)
  say(`  打开它，选一位就进去。 Open it and be one of them. Ctrl-C stops.`)
}

function namesByGroup(people: readonly DemoPerson[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const { group, name } of people) groups.set(group, [...(groups.get(group) ?? []), name])
  return groups
}

function closeOnSignals(opened: OpenedDesk): void {
  let closing = false
  const close = (): void => {
    if (closing) return
    closing = true
    say('正在停下 stopping')
    void opened.close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.on('SIGINT', close)
  process.on('SIGTERM', close)
  // Started by a test that has ended without saying so.
  process.on('disconnect', close)
}

let settings: Settings | null = null
try {
  settings = settingsFrom(process.env, process.argv, join(__dirname, '..', '..'))
  start(settings).catch((error: unknown) => fail(error, settings))
} catch (error) {
  fail(error, settings)
}
