import { good, openBundle } from '../bundle'
import { Random } from '../../../cloudfunctions/_local/demo/random'
import { aMatter } from './matter'

/** One instance of the function under load, in a process of its own: submits as fast as it is answered, then tells what it did. */
export interface Task {
  readonly url: string
  readonly seed: string
  readonly atOnce: number
  readonly seconds: number
}

export interface Done {
  readonly ms: readonly number[]
  readonly statements: number
  readonly seconds: number
}

async function work({ url, seed, atOnce, seconds }: Task): Promise<Done> {
  const call = openBundle('ticket', url, atOnce)
  const random = new Random(seed)
  const ms: number[] = []
  let statements = 0
  const submitUntil = async (end: number, kept: boolean): Promise<void> => {
    while (performance.now() < end) {
      const { uid, input } = aMatter(random)
      const measured = await call(uid, 'submit', input)
      good(measured)
      if (!kept) continue
      ms.push(measured.ms)
      statements = Math.max(statements, measured.statements)
    }
  }
  const all = (until: number, kept: boolean) =>
    Promise.all(Array.from({ length: atOnce }, () => submitUntil(until, kept)))
  await all(performance.now() + 2_000, false)
  const began = performance.now()
  await all(began + seconds * 1_000, true)
  return { ms, statements, seconds: (performance.now() - began) / 1_000 }
}

process.once('message', (task: Task) => {
  work(task).then(
    (done) => process.send?.(done, () => process.exit(0)),
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    },
  )
})
