// Two test processes may want the same tool in the same second; only one may install it.
import { createHash } from 'node:crypto'
import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const isAlive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (problem) {
    return problem.code === 'EPERM'
  }
}

const pause = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)

function take(file) {
  try {
    const handle = openSync(file, 'wx')
    writeSync(handle, String(process.pid))
    closeSync(handle)
    return true
  } catch (problem) {
    if (problem.code !== 'EEXIST') throw problem
    return false
  }
}

/** A hold is left behind when its process died, or when it died before it could write its number. */
function isLeftBehind(file) {
  try {
    const holder = readFileSync(file, 'utf8')
    if (/^\d+$/.test(holder)) return !isAlive(Number(holder))
    return Date.now() - statSync(file).mtimeMs > 5_000
  } catch {
    return false // released between the two looks
  }
}

/** Runs the work while no other process holds the same folder; a hold left by a dead process is taken over. */
export function holding(folder, work) {
  const file = path.join(tmpdir(), `linsheng-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}.hold`)
  while (!take(file)) {
    pause(100)
    if (isLeftBehind(file)) rmSync(file, { force: true })
  }
  try {
    return work()
  } finally {
    rmSync(file, { force: true })
  }
}
