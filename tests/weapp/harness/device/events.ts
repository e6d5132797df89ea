import { ancestry, type Live } from './live'
import type { Bag } from './realm'
import type { Surroundings } from './surroundings'

/** data-long-name → longName, as WeChat's dataset has it. */
export function datasetOf(live: Live): Bag {
  const found: Bag = {}
  for (const [name, value] of Object.entries(live.written)) {
    if (!name.startsWith('data-')) continue
    found[
      name
        .slice(5)
        .toLowerCase()
        .replace(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase())
    ] = value
  }
  return found
}

/** WeChat's event road: captured from the top, then bubbled from the touched element up, until someone catches it. */
export class Events {
  private readonly startedAt: number

  constructor(private readonly device: Surroundings) {
    this.startedAt = device.clock.now
  }

  /** Answers how many handlers heard it: none means that the touch did nothing. */
  fire(live: Live, type: string, detail: unknown, bubbles: boolean): number {
    const road = bubbles ? ancestry(live) : [live]
    let heard = 0
    for (const at of [...road].reverse()) {
      heard += this.tell(live, at, `capture-bind:${type}`, type, detail)
      const caught = this.tell(live, at, `capture-catch:${type}`, type, detail)
      if (caught > 0) return heard + caught
    }
    for (const at of road) {
      for (const binding of [`bind:${type}`, `bind${type}`, `mut-bind:${type}`])
        heard += this.tell(live, at, binding, type, detail)
      const caught =
        this.tell(live, at, `catch:${type}`, type, detail) + this.tell(live, at, `catch${type}`, type, detail)
      heard += caught
      if (caught > 0 || `catch${type}` in at.written || `catch:${type}` in at.written) break
    }
    return heard
  }

  private tell(target: Live, at: Live, binding: string, type: string, detail: unknown): number {
    const method = at.written[binding]
    if (typeof method !== 'string' || method === '') return 0
    if (!at.owner.hears(method)) {
      this.device.problems.add('wechat', `"${at.owner.path}" has no method "${method}" to handle "${type}"`)
      return 0
    }
    const where = (live: Live): Bag => ({
      id: String(live.written.id ?? ''),
      dataset: datasetOf(live),
      offsetLeft: 0,
      offsetTop: 0,
    })
    const touch = { identifier: 0, pageX: 10, pageY: 10, clientX: 10, clientY: 10 }
    const event = {
      type,
      timeStamp: this.device.clock.now - this.startedAt,
      target: where(target),
      currentTarget: where(at),
      mark: {},
      detail,
      touches: [touch],
      changedTouches: [touch],
    }
    at.owner.call(method, this.device.realm.adopt(event))
    return 1
  }
}
