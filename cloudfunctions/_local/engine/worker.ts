import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { parentPort, workerData } from 'node:worker_threads'
import { Connection, type House } from './connection'
import { BrokenFolder, makeFolder, prepareDatabase } from './folder'
import { dropLock, takeLock, type Lock } from './lock'
import { keepTidy } from './maintenance'
import type { EngineNews } from './messages'
import { engineOf, openDatabase, parametersOf } from './open-database'
import { SharedSession } from './shared-session'

/**
 * The embedded PostgreSQL, in a thread of its own so that a long query holds up queries and nothing else. It listens
 * before it opens the folder: the port in the lock is the proof that the lock's owner lives.
 */
const SILENCE_MS = 15_000
const { folder } = workerData as { folder: string }
const tell = (news: EngineNews): void => parentPort?.postMessage(news)
const sockets = new Set<Socket>()

async function open(): Promise<void> {
  makeFolder(folder)
  let openDoor: (house: House) => void = () => undefined
  const house = new Promise<House>((resolve) => (openDoor = resolve))
  const server = createServer({ pauseOnConnect: true }, (socket) => void house.then((open) => receive(socket, open)))
  const taken = await takeLock(folder, await listen(server))
  if ('theirs' in taken) {
    const line = `数据目录正在使用中 the data folder ${folder} is in use by process ${taken.theirs.pid}`
    return refuse('in-use', line)
  }
  try {
    openDoor(await openHouse(server, taken.mine))
    tell({ kind: 'ready', port: taken.mine.port, password: taken.mine.password })
  } catch (error) {
    dropLock(folder, taken.mine)
    throw error
  }
}

async function openHouse(server: Server, lock: Lock): Promise<House> {
  const database = prepareDatabase(folder)
  const db = await openDatabase(database.path)
  database.made()
  const session = new SharedSession(engineOf(db))
  const tidy = keepTidy(db, session)
  const watch = setInterval(() => endSilent(session), 1_000).unref()
  parentPort?.once('message', () => {
    clearInterval(tidy)
    clearInterval(watch)
    server.close()
    for (const socket of sockets) socket.destroy()
    void session.alone(() => db.close()).finally(() => leave(lock))
  })
  return { session, password: lock.password, parameters: await parametersOf(db) }
}

function leave(lock: Lock): void {
  dropLock(folder, lock)
  tell({ kind: 'closed' })
  process.exit()
}

const connections = new Map<number, Connection>()
let numbered = 0

function receive(socket: Socket, house: House): void {
  const number = ++numbered
  sockets.add(socket)
  const gone = (): void => {
    sockets.delete(socket)
    connections.delete(number)
  }
  connections.set(number, new Connection(number, socket, house, gone))
  socket.resume()
}

/** A client that holds a transaction and says nothing while others wait would stop the whole desk. */
function endSilent(session: SharedSession): void {
  const holder = session.silentHolder(SILENCE_MS, Date.now())
  if (holder === null) return
  connections.get(holder)?.end('25P03', 'terminating connection due to idle-in-transaction timeout')
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}

function refuse(why: 'in-use' | 'broken', line: string): void {
  tell({ kind: 'refused', why, line })
  process.exit()
}

open().catch((error: unknown) => {
  if (!(error instanceof BrokenFolder)) throw error
  refuse('broken', error.message)
})
