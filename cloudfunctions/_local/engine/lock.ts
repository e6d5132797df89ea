import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'

/**
 * One engine on one folder. The lock names the process and the port it already listens on: a lock is alive only if that
 * process exists *and* something answers there, so that a lock left by kill -9 never stands in the way, even when its
 * process number has been given to somebody else since.
 */
export interface Lock {
  readonly pid: number
  readonly port: number
  readonly password: string
}

export function lockFile(folder: string): string {
  return join(folder, 'engine.lock')
}

export async function livingLock(folder: string): Promise<Lock | null> {
  const text = readText(folder)
  const lock = text === null ? null : parse(text)
  return lock && (await alive(lock)) ? lock : null
}

/** Takes the folder, or answers who has it. The file appears whole or not at all (`link`), so nobody reads half a lock. */
export async function takeLock(folder: string, port: number): Promise<{ mine: Lock } | { theirs: Lock }> {
  const mine: Lock = { pid: process.pid, port, password: randomBytes(18).toString('base64url') }
  for (;;) {
    if (linked(folder, mine)) return { mine }
    const text = readText(folder)
    if (text === null) continue
    const theirs = parse(text)
    if (theirs && (await alive(theirs))) return { theirs }
    putAside(folder, text)
  }
}

export function dropLock(folder: string, mine: Lock): void {
  const text = readText(folder)
  if (text !== null && parse(text)?.password === mine.password) rmSync(lockFile(folder), { force: true })
}

function linked(folder: string, lock: Lock): boolean {
  const draft = `${lockFile(folder)}.${lock.password}`
  writeFileSync(draft, JSON.stringify(lock), { mode: 0o600 })
  try {
    linkSync(draft, lockFile(folder))
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw error
  } finally {
    unlinkSync(draft)
  }
}

/** Two newcomers may both find the same dead lock: whoever moved a fresh one away by mistake puts it back. */
function putAside(folder: string, dead: string): void {
  const aside = `${lockFile(folder)}.${randomBytes(6).toString('hex')}`
  try {
    renameSync(lockFile(folder), aside)
    if (readFileSync(aside, 'utf8') !== dead) linkSync(aside, lockFile(folder))
    unlinkSync(aside)
  } catch (error) {
    if (!isCode(error, 'ENOENT') && !isCode(error, 'EEXIST')) throw error
  }
}

function alive(lock: Lock): Promise<boolean> {
  if (!processExists(lock.pid)) return Promise.resolve(false)
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port: lock.port })
    const answer = (yes: boolean): void => {
      socket.destroy()
      resolve(yes)
    }
    socket.once('connect', () => answer(true))
    socket.once('error', () => answer(false))
  })
}

function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return isCode(error, 'EPERM')
  }
}

function readText(folder: string): string | null {
  try {
    return readFileSync(lockFile(folder), 'utf8')
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null
    throw error
  }
}

function parse(text: string): Lock | null {
  try {
    const lock: unknown = JSON.parse(text)
    return isLock(lock) ? lock : null
  } catch {
    return null
  }
}

function isLock(value: unknown): value is Lock {
  const lock = value as Partial<Lock> | null
  return typeof lock?.pid === 'number' && typeof lock.port === 'number' && typeof lock.password === 'string'
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
