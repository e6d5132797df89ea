import { join } from 'node:path'
import { pushKeys } from './accounts/push-key'
import { deskSecret } from './accounts/secret'
import { Sessions } from './accounts/sessions'
import { Signer } from './accounts/signer'
import { ManualClock, realClock } from './clock/clock'
import { DeskClock } from './clock/desk-clock'
import { runTimers } from './clock/timers'
import { migrateDatabase, openDatabase } from './database'
import { demoPeople } from './demo/people'
import { deskOver, type Desk } from './desk'
import { declaredFunctions } from './functions/declared'
import { Functions } from './functions/functions'
import { platformEnv } from './functions/platform-env'
import { allRoutes } from './http/all-routes'
import { DeskServer } from './http/server'
import { StaticFiles } from './http/static-files'
import { openLog } from './log'
import type { Settings } from './settings'
import { Addresses } from './storage/addresses'
import { Objects } from './storage/objects'
import { SentMessages } from './wechat/sent-messages'

export interface OpenedDesk {
  readonly desk: Desk
  readonly address: string
  /** Lets people in and starts the timers; until then only this process calls. */
  receive(): void
  close(): Promise<void>
}

export interface Manner {
  /** `own`: this is the desk. `join`: a command beside it, or in its place. */
  readonly as: 'own' | 'join'
  readonly say: (line: string) => void
  /** The engine ended by itself. */
  readonly died: (error: Error) => void
}

/** The whole desk-top cloud: door, engine, schema, functions, storage, clock. The port comes first: a taken one is told at once. */
export async function openDesk(settings: Settings, manner: Manner): Promise<OpenedDesk> {
  const server = await DeskServer.listen(manner.as === 'own' ? settings.port : 0)
  const database = await openDatabase(settings, manner.as, manner.died)
  await migrateDatabase(database.url, manner.say)

  const signer = new Signer(deskSecret(settings.folder))
  const keyId = `desk${signer.derive('key-id')}`
  platformEnv(server.address, database.url, { id: keyId, secret: signer.derive('key-secret') })
  process.env['HOTLINE_PUSH_KEYS'] = pushKeys(settings.folder, signer, process.env['HOTLINE_PUSH_KEYS'])

  const manual = settings.manualClock === null ? null : new ManualClock(Date.parse(settings.manualClock))
  const declared = declaredFunctions(settings.root)
  const log = openLog(settings.logFile)
  const clock = manual ?? realClock
  const functions = new Functions(join(settings.root, 'dist', 'functions'), declared, clock, log)
  const desk = deskOver(functions, clock, database.url)
  const fire = (noun: string, name: string, at: Date): Promise<unknown> => desk.timer(noun, name, at)

  const objects = new Objects(join(settings.folder, 'files'))
  const routes = allRoutes({
    functions,
    sessions: new Sessions(signer, settings.folder),
    signer,
    objects,
    addresses: new Addresses(signer, () => server.address),
    keyId,
    messages: new SentMessages(settings.folder, () => clock.now()),
    clock: manual && new DeskClock(manual, declared, fire),
    people: () => demoPeople(database.url),
  })
  const app = new StaticFiles(join(settings.root, 'dist', 'h5'))
  let stopTimers = (): void => undefined
  return {
    desk,
    address: server.address,
    receive: () => {
      server.open(routes, (question) => app.answer(question))
      if (!manual) stopTimers = runTimers(declared, fire)
    },
    close: async () => {
      stopTimers()
      await server.close()
      await database.close()
      log.end()
    },
  }
}
