import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { EngineNews } from './messages'

/** Why the engine would not open; the message is the one line a person reads. */
export class EngineRefused extends Error {
  constructor(
    readonly why: 'in-use' | 'broken',
    line: string,
  ) {
    super(line)
  }
}

export interface OpenEngine {
  readonly url: string
  close(): Promise<void>
}

/** Opens the embedded engine on a data folder. It ends with this process, whichever way this process ends. */
export function openEngine(folder: string, died: (error: Error) => void): Promise<OpenEngine> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(__dirname, 'engine.js'), { workerData: { folder }, stdout: true, stderr: true })
    keepNoise(folder, worker)
    let opened = false
    const fail = (error: Error): void => (opened ? died(error) : reject(error))
    worker.once('error', fail)
    worker.on('message', (news: EngineNews) => {
      if (news.kind === 'refused') reject(new EngineRefused(news.why, news.line))
      if (news.kind !== 'ready') return
      opened = true
      resolve({ url: urlOf(news), close: () => closeWorker(worker) })
    })
    worker.once('exit', () => fail(new Error('the database engine stopped')))
  })
}

export function urlOf(at: { port: number; password: string }): string {
  return `postgres://postgres:${at.password}@127.0.0.1:${at.port}/postgres`
}

async function closeWorker(worker: Worker): Promise<void> {
  worker.removeAllListeners('exit')
  const ended = new Promise((resolve) => worker.once('exit', resolve))
  worker.postMessage('close')
  await ended
}

/** PostgreSQL's own words go to a file: a person at the terminal gets one line instead. */
function keepNoise(folder: string, worker: Worker): void {
  const keep = (chunk: Buffer): void => {
    try {
      mkdirSync(join(folder, 'log'), { recursive: true })
      appendFileSync(join(folder, 'log', 'engine.log'), chunk)
    } catch {
      // A folder that cannot be written is reported by the engine itself.
    }
  }
  worker.stdout.on('data', keep)
  worker.stderr.on('data', keep)
}
