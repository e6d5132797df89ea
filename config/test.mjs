import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs'
import { freemem, tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stop } from 'esbuild'
import { buildClient } from './build-client.mjs'
import { buildFunctions } from './build-functions.mjs'

/**
 * `npm test [-- jest's own flags]`: builds what the tests look at, then runs them. `--full` adds the long ones (more rounds,
 * the official checkers, PostgreSQL beside the embedded engine), first those that `npm test` leaves out, so that a run that is cut
 * off has looked at them. Ends with one plain line of counts.
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

const LONG = '\\.full\\.test\\.ts$'
const without = chromium ? [] : ['--ignoreProjects', 'browser']
const shortOnly = [...without, '--testPathIgnorePatterns', LONG]
if (!chromium) {
  console.log(
    '没有找到 Chromium,浏览器走查本次不运行。No Chromium here: the browser walks are left out (Debian: apt install chromium).',
  )
  if (process.env.CI) process.exit(1)
}

mkdirSync(join(root, '.cache'), { recursive: true })
const folder = inMemory() ?? tmpdir()

function prepareDemo() {
  const args = [join(root, 'tests/cloud/prepare.mjs'), 'demo', '2026-11-23T09:30:00+08:00']
  const made = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  return new Promise((done, failed) =>
    made.once('exit', (code) => (code === 0 ? done() : failed(new Error('the demo district was not made')))),
  )
}

/**
 * Where the data folders of the tests' desks lie: in memory where there is plenty of it, for they are many and short-lived. Whatever
 * is left of them, also by a run that was stopped, goes with this process.
 */
function inMemory() {
  const [memory, room] = ['/dev/shm', 4e9]
  if (process.env.TMPDIR || !existsSync(memory)) return null
  const { bavail, bsize } = statfsSync(memory)
  if (bavail * bsize < room || freemem() < 2 * room) return null
  const folder = mkdtempSync(join(memory, 'linsheng-test-'))
  // A PostgreSQL server of the tests runs as somebody else and passes through.
  chmodSync(folder, 0o711)
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])
    process.once(signal, () => process.exit(code))
  return folder
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
      env: {
        ...process.env,
        TMPDIR: folder,
        ...(full ? { LINSHENG_FULL: '1' } : {}),
        ...(chromium ? { CHROMIUM: chromium } : {}),
      },
    },
  )
  return new Promise((done) => {
    jest.once('exit', (code) =>
      done({ code: code ?? 1, told: existsSync(outcome) ? JSON.parse(readFileSync(outcome, 'utf8')) : null }),
    )
  })
}

const runs = []
if (!full) runs.push(await run('short', [...shortOnly, ...flags]))
else if (flags.length > 0) runs.push(await run('long', [...without, ...flags]))
else runs.push(await run('long', [...without, '--testPathPatterns', LONG]), await run('short', shortOnly))
const sum = (of) => runs.reduce((all, { told }) => all + of(told), 0)
let code = runs.find((one) => one.code !== 0)?.code ?? 0
let passed = sum((told) => told?.numPassedTests ?? 0)
let failed = sum(failures)
const failedFiles = runs
  .flatMap(({ told }) => told?.testResults ?? [])
  .filter((file) => file.status === 'failed')
  .map((file) => file.name)
// A busy machine may stall a browser or a desk. What failed is run once more, alone, each file from its own beginning, and
// both outcomes are told; what fails again is a failure.
if (code !== 0 && failedFiles.length > 0 && failedFiles.length <= 3) {
  console.log(`again, alone: ${failedFiles.map((file) => relative(root, file)).join(' ')}`)
  const second = await run('again', ['--maxWorkers', '1', '--runTestsByPath', ...failedFiles])
  if (second.told) {
    passed += failed - failures(second.told)
    failed = failures(second.told)
    code = second.code
  }
}
console.log(`${passed} passed, ${failed} failed, ${sum((told) => told?.numPendingTests ?? 0)} skipped`)
process.exit(code)

/** A suite that could not even start counts as a failure. */
function failures(told) {
  return told ? told.numFailedTests + (told.numFailedTests === 0 ? told.numFailedTestSuites : 0) : 1
}
