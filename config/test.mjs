import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stop } from 'esbuild'
import { buildClient } from './build-client.mjs'
import { buildFunctions } from './build-functions.mjs'

/**
 * `npm test [-- jest's own flags]`: builds what the tests look at, then runs them. `--full` adds the long ones (more rounds,
 * the official checkers, PostgreSQL beside the embedded engine). Ends with one plain line of counts.
 * On a machine without Chromium the browser walks cannot run: they are left out and said so, never counted as passed.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const full = process.argv.includes('--full')
const flags = process.argv.slice(2).filter((flag) => flag !== '--full')
const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', process.env.CHROMIUM ?? ''].find(
  (path) => path && existsSync(path),
)

await buildFunctions()
await stop()
await buildClient('weapp')
await buildClient('h5')

const left = [
  ...(chromium ? [] : ['--ignoreProjects', 'browser']),
  ...(full ? [] : ['--testPathIgnorePatterns', '\\.full\\.test\\.ts$']),
]
if (!chromium) {
  console.log(
    '没有找到 Chromium,浏览器走查本次不运行。No Chromium here: the browser walks are left out (Debian: apt install chromium).',
  )
  if (process.env.CI) process.exit(1)
}

mkdirSync(join(root, '.cache'), { recursive: true })
const outcome = join(root, '.cache/jest.json')
const jest = spawn(
  process.execPath,
  [
    '--max-old-space-size=4096',
    join(root, 'node_modules/jest/bin/jest.js'),
    '--json',
    `--outputFile=${outcome}`,
    ...left,
    ...flags,
  ],
  {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...(full ? { LINSHENG_FULL: '1' } : {}), ...(chromium ? { CHROMIUM: chromium } : {}) },
  },
)
jest.once('exit', (code) => {
  if (existsSync(outcome)) {
    const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = JSON.parse(
      readFileSync(outcome, 'utf8'),
    )
    // A suite that could not even start counts as a failure.
    const failed = numFailedTests + (numFailedTests === 0 ? numFailedTestSuites : 0)
    console.log(`${numPassedTests} passed, ${failed} failed, ${numPendingTests} skipped`)
  }
  process.exit(code ?? 1)
})
