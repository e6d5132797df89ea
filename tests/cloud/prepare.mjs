import { fork } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { alone } from '../../config/alone.mjs'
import { buildFunctions } from '../../config/build-functions.mjs'
import { digestOf } from '../../config/digest.mjs'

/**
 * Prints a data folder that a test may copy. Making a district takes a while, so it is made once for each state of the sources and
 * each clock, by the desk itself. Arguments: `demo` or `empty`, then the moment at which the desk's clock stands, if any.
 */
const [seed, clock] = process.argv.slice(2)
const root = fileURLToPath(new URL('../..', import.meta.url))
const shelf = join(root, '.cache/desk')
const day = new Date().toISOString().slice(0, 10)
const kind = `${seed}-${seed === 'empty' ? 'any' : (clock ?? day).replace(/[^0-9]/g, '')}-`
const name = kind + digestOf(root, ['cloudfunctions', 'src/domain', 'src/contract']).slice(0, 16)

await buildFunctions(seed === 'empty' ? ['local'] : undefined)
await alone(join(shelf, `.${name}`), async () => {
  if (!existsSync(join(shelf, name))) await prepare()
})
process.stdout.write(join(shelf, name))

async function prepare() {
  for (const old of readdirSync(shelf)) if (old.startsWith(kind)) rmSync(join(shelf, old), { recursive: true })
  const draft = join(shelf, `draft-${name}`)
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true })
  const flags = [...(seed === 'empty' ? ['--empty'] : []), ...(clock ? [`--manual-clock=${clock}`] : [])]
  const env = { ...process.env, PORT: '0', LINSHENG_DATA: draft, LINSHENG_ROOT: root }
  const desk = fork(join(root, 'dist/local/main.js'), flags, { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  await new Promise((done, failed) => {
    desk.once('message', () => desk.kill('SIGTERM'))
    desk.once('exit', (code) => (code === 0 ? done() : failed(new Error(`the desk ended with ${code}`))))
  })
  renameSync(draft, join(shelf, name))
}
