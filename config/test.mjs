import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
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
// The whole run also makes the demo district, for the morning at which the walks find it (tests/cloud/desk.ts), while the builds run.
await Promise.all([...['weapp', 'h5'].map(buildClient), ...(flags.length === 0 ? [prepareDemo()] : [])])

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

function prepareDemo() {
  const args = [join(root, 'tests/cloud/prepare.mjs'), 'demo', '2026-11-23T09:30:00+08:00']
  const made = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  return new Promise((done, failed) =>
    made.once('exit', (code) => (code === 0 ? done() : failed(new Error('the demo district was not made')))),
  )
}

/** Runs jest and answers its own account of it; `tests` only, when given. */
function run(name, more) {
  const outcome = join(root, `.cache/jest-${name}.json`)
  rmSync(outcome, { force: true })
  const jest = spawn(
    process.execPath,
    [
      '--max-old-space-size=4096',
      join(root, 'node_modules/jest/bin/jest.js'),
      '--json',
      `--outputFile=${outcome}`,
      ...more,
    ],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...(full ? { LINSHENG_FULL: '1' } : {}), ...(chromium ? { CHROMIUM: chromium } : {}) },
    },
  )
  return new Promise((done) => {
    jest.once('exit', (code) =>
      done({ code: code ?? 1, told: existsSync(outcome) ? JSON.parse(readFileSync(outcome, 'utf8')) : null }),
    )
  })
}

const first = await run('first', [...left, ...flags])
let [code, passed, failed] = [first.code, first.told?.numPassedTests ?? 0, failures(first.told)]
const failedFiles = (first.told?.testResults ?? []).filter((file) => file.status === 'failed').map((file) => file.name)
// A busy machine may stall a browser or a desk. What failed is run once more, alone, each file from its own beginning, and
// both outcomes are told; what fails again is a failure.
if (code !== 0 && failedFiles.length > 0 && failedFiles.length <= 3) {
  console.log(`again, alone: ${failedFiles.map((file) => relative(root, file)).join(' ')}`)
  const second = await run('second', ['--maxWorkers', '1', '--runTestsByPath', ...failedFiles])
  if (second.told) {
    passed += failed - failures(second.told)
    failed = failures(second.told)
    code = second.code
  }
}
console.log(`${passed} passed, ${failed} failed, ${first.told?.numPendingTests ?? 0} skipped`)
process.exit(code)

/** A suite that could not even start counts as a failure. */
function failures(told) {
  return told ? told.numFailedTests + (told.numFailedTests === 0 ? told.numFailedTestSuites : 0) : 1
}
