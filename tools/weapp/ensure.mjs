// WeChat's checkers (about 300 MB) live in a folder of their own, so that `npm ci` of the product stays light; the
// compilers (7 MB) are an ordinary development dependency. Installed once, when missing or when the lock file has changed.
//   node tools/weapp/ensure.mjs ci
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { holding } from './hold.mjs'

const here = path.dirname(fileURLToPath(import.meta.url))
const sizes = { ci: 'about 300 MB, a minute or two' }

const stampOf = (folder) =>
  createHash('sha256')
    .update(readFileSync(path.join(folder, 'package-lock.json')))
    .digest('hex')

function isReady(folder) {
  const stamp = path.join(folder, 'node_modules', '.linsheng-stamp')
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === stampOf(folder)
}

/** Makes sure that the tool is installed, and answers its folder. Throws one plain line when it cannot be. */
export function ensure(tool) {
  if (!(tool in sizes)) throw new Error(`no such WeChat tool: ${tool} (there are: ${Object.keys(sizes).join(', ')})`)
  const folder = path.join(here, tool)
  if (isReady(folder)) return folder
  holding(folder, () => {
    if (isReady(folder)) return
    process.stderr.write(
      `Installing WeChat's ${tool} into ${path.relative(process.cwd(), folder)} (${sizes[tool]}) …\n`,
    )
    const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    })
    if (npm.status !== 0) {
      const why = (npm.error?.message ?? npm.stderr ?? '').trim().split('\n')[0]
      throw new Error(`WeChat's ${tool} could not be installed (is the network there?): ${why}`)
    }
    writeFileSync(path.join(folder, 'node_modules', '.linsheng-stamp'), stampOf(folder))
  })
  return folder
}

const started = process.argv[1]
if (started && realpathSync(started) === fileURLToPath(import.meta.url)) {
  try {
    for (const tool of process.argv.slice(2)) ensure(tool)
  } catch (problem) {
    process.stderr.write(`${problem.message}\n`)
    process.exitCode = 1
  }
}
