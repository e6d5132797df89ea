import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Runs work while no other process does the same; a folder left by a process that is gone stands in nobody's way. */
export async function alone(folder, work) {
  while (!take(folder)) {
    if (abandoned(folder)) rmSync(folder, { recursive: true, force: true })
    else await sleep(100)
  }
  try {
    return await work()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function take(folder) {
  mkdirSync(join(folder, '..'), { recursive: true })
  try {
    mkdirSync(folder)
    writeFileSync(join(folder, 'pid'), String(process.pid))
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

function abandoned(folder) {
  try {
    process.kill(Number(readFileSync(join(folder, 'pid'), 'utf8')), 0)
    return false
  } catch (error) {
    return error.code === 'ESRCH' || (error.code === 'ENOENT' && isOld(folder))
  }
}

/** Made, but its owner ended before it could write its number into it. */
function isOld(folder) {
  try {
    return Date.now() - statSync(folder).mtimeMs > 2_000
  } catch {
    return false
  }
}
