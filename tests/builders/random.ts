/** A small generator with a seed (mulberry32), so that what failed once can be made to fail again. */
export class Random {
  constructor(private state: number) {}

  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }

  below(count: number): number {
    return Math.floor(this.next() * count)
  }

  chance(share: number): boolean {
    return this.next() < share
  }

  pick<T>(list: readonly T[]): T {
    const one = list[this.below(list.length)]
    if (one === undefined && list.length === 0) throw new Error('nothing to pick from')
    return one as T
  }

  uuid(): string {
    const hex = Array.from({ length: 32 }, () => this.below(16).toString(16)).join('')
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
  }
}

export const isFull = process.env.LINSHENG_FULL === '1'
/**
 * LINSHENG_SEED makes a run again; the seed stands in the name of the test. The short run is the same each time: whether a change may
 * land is not a matter of luck. New ground is broken by the long run, which draws its seed and is long enough to meet everything.
 */
export const seed = Number(process.env.LINSHENG_SEED ?? (isFull ? Math.floor(Math.random() * 2 ** 31) : 20_261_127))
