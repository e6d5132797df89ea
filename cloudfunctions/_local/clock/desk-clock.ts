import type { Declared } from '../functions/declared'
import { ClockRefused, type ManualClock } from './clock'
import { planFirings } from './plan'

const MOST_FIRINGS = 200

export interface Fired {
  readonly at: string
  readonly noun: string
  readonly name: string
  readonly ok: boolean
}

type Fire = (noun: string, name: string, at: Date) => Promise<unknown>

/** Moves the desk's time forward through everything that would have happened on the way, waiting for each. */
export class DeskClock {
  private moving: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly clock: ManualClock,
    private readonly declared: readonly Declared[],
    private readonly fire: Fire,
  ) {}

  now(): number {
    return this.clock.now()
  }

  moveTo(target: number): Promise<Fired[]> {
    const move = this.moving.then(() => this.move(target))
    this.moving = move.catch(() => undefined)
    return move
  }

  private async move(target: number): Promise<Fired[]> {
    const from = this.clock.now()
    if (target < from) throw new ClockRefused('a clock never goes back')
    const fired: Fired[] = []
    for (const { at, noun, name } of planFirings(this.declared, from, target, MOST_FIRINGS)) {
      this.clock.set(at)
      const ok = await this.fire(noun, name, new Date(at)).then(isOk, () => false)
      fired.push({ at: new Date(at).toISOString(), noun, name, ok })
    }
    this.clock.set(target)
    return fired
  }
}

function isOk(reply: unknown): boolean {
  return (reply as { ok?: unknown } | null)?.ok !== false
}
