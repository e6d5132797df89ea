import type { Declared } from '../functions/declared'
import { parseCron } from './cron'

const LONGEST_SLEEP_MS = 3_600_000

/** Fires the declared timers by the real clock. One run of a timer at a time; a run that fails is the next run's business. */
export function runTimers(
  declared: readonly Declared[],
  fire: (noun: string, name: string, at: Date) => Promise<unknown>,
): () => void {
  const stops = declared.flatMap(({ name: noun, triggers }) =>
    triggers.map(({ name, cron }) => every(cron, (at) => fire(noun, name, at))),
  )
  return () => stops.forEach((stop) => stop())
}

function every(text: string, run: (at: Date) => Promise<unknown>): () => void {
  const cron = parseCron(text)
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  const sleep = (due: number | null): void => {
    if (due === null || stopped) return
    const wait = Math.min(due - Date.now(), LONGEST_SLEEP_MS)
    timer = setTimeout(() => void wake(due), Math.max(0, wait)).unref()
  }
  const wake = async (due: number): Promise<void> => {
    if (Date.now() < due) return sleep(due)
    await run(new Date(due)).catch(() => undefined)
    sleep(cron.next(Date.now()))
  }
  sleep(cron.next(Date.now()))
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}
