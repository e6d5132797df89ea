import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { getEnvironmentData, setEnvironmentData, Worker } from 'node:worker_threads'
import { migrate } from '../../cloudfunctions/_database/migrate'
import type { EngineNews } from '../../cloudfunctions/_local/engine/messages'
import { urlOf } from '../../cloudfunctions/_local/engine/open'
import { laySmallDistrict } from './small-district'

const root = resolve(__dirname, '../..')
const engine = join(root, 'dist/local/engine.js')
const shelf = join(root, '.cache/district')

export interface Opened {
  readonly url: string
  close(): Promise<unknown>
}

/**
 * V8 shares the compiled code of a WebAssembly module among all threads that hold the same bytes, as long as one of them does.
 * Jest forgets everything between two files; what is given to every thread of the process stays.
 */
const keepCompiled = async (): Promise<void> => {
  const key = 'pglite.wasm'
  if (getEnvironmentData(key)) return
  const bytes = readFileSync(join(dirname(require.resolve('@electric-sql/pglite')), key))
  setEnvironmentData(key, (await WebAssembly.compile(bytes)) as never)
}

/** The desk's own engine in a thread of this process, on a folder. */
const openFolder = (folder: string): Promise<Opened> =>
  new Promise((opened, failed) => {
    const worker = new Worker(engine, { workerData: { folder }, stdout: true, stderr: true })
    worker.once('error', failed)
    worker.on('message', (news: EngineNews) => {
      if (news.kind === 'refused') failed(new Error(news.line))
      if (news.kind !== 'ready') return
      const close = (): Promise<unknown> =>
        new Promise((closed) => {
          worker.once('exit', closed)
          worker.postMessage('close')
        })
      opened({ url: urlOf(news), close })
    })
  })

/** Making a database takes seconds, so it is made once for each state of the schema and of the small district. */
const digest = (): string => {
  const migrations = join(root, 'cloudfunctions/_database/migrations')
  const files = [
    ...readdirSync(migrations).map((name) => join(migrations, name)),
    `${migrations}.ts`,
    join(__dirname, 'small-district.ts'),
  ]
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

const prepared = async (): Promise<string> => {
  const folder = join(shelf, digest())
  if (existsSync(folder)) return folder
  mkdirSync(shelf, { recursive: true })
  const draft = mkdtempSync(join(shelf, 'draft-'))
  const opened = await openFolder(draft)
  await migrate(opened.url, () => undefined)
  await laySmallDistrict(opened.url)
  await opened.close()
  // Whoever comes second finds it made.
  if (existsSync(folder)) rmSync(draft, { recursive: true })
  else renameSync(draft, folder)
  return folder
}

/** The small district on an embedded engine of its own. */
export const openEmbedded = async (): Promise<Opened> => {
  if (!existsSync(engine)) execFileSync(process.execPath, [join(root, 'config/build-functions.mjs'), 'local'])
  await keepCompiled()
  const folder = mkdtempSync(join(tmpdir(), 'linsheng-'))
  cpSync(await prepared(), folder, { recursive: true })
  const opened = await openFolder(folder)
  return {
    url: opened.url,
    close: async () => {
      await opened.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
