import type { Clock } from './clock'
import type { Problems } from './problems'

const longest = 20_000
const patience = 1_000

/** Work under way between the package and WeChat: when none is left and no timer is near, the screen stands still. */
export class Errands {
  private underWay = 0
  private waiting: (() => void)[] = []

  constructor(
    private readonly clock: Clock,
    private readonly problems: Problems,
  ) {}

  begin(): () => void {
    this.underWay += 1
    let ended = false
    return () => {
      if (ended) return
      ended = true
      this.underWay -= 1
      for (const wake of this.waiting.splice(0)) wake()
    }
  }

  /** WeChat answers later, never in the same breath. */
  later(work: () => void): void {
    const end = this.begin()
    setImmediate(() => {
      this.problems.guard(work)
      end()
    })
  }

  /** Waits until nothing is under way. Timers due within a second are run at once, in order; farther ones are left. */
  async settled(forward = patience): Promise<void> {
    const until = this.clock.now + forward
    const giveUpAt = Date.now() + longest
    for (;;) {
      await breath()
      if (Date.now() > giveUpAt) throw new Error(`the app did not come to rest in ${longest / 1000} s`)
      if (this.underWay > 0) await this.change(giveUpAt - Date.now())
      else if (!this.problems.guard(() => this.clock.runNext(until))) return
    }
  }

  private async change(ms: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const alarm = setTimeout(resolve, ms)
      this.waiting.push(() => {
        clearTimeout(alarm)
        resolve()
      })
    })
  }
}

/** Lets every promise that can go on go on. */
async function breath(): Promise<void> {
  await new Promise<void>((resolve) => setImmediate(resolve))
  await new Promise<void>((resolve) => setImmediate(resolve))
}
