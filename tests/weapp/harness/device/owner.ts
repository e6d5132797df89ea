import { writePath } from './data-path'
import type { Handler } from './live'
import { type Bag, isBag, isFn } from './realm'
import type { Surroundings } from './surroundings'

const hard = 1_024 * 1_024

/** What a page and a component have in common: data, setData, methods that the view may call. */
export abstract class Owner implements Handler {
  readonly instance: Bag
  readonly data: Bag
  gone = false
  private readonly after: (() => void)[] = []

  constructor(
    readonly device: Surroundings,
    readonly path: string,
    initial: unknown,
  ) {
    const data = device.realm.adopt(initial ?? {})
    this.data = isBag(data) ? data : device.realm.bag()
    this.instance = device.realm.bag({
      data: this.data,
      is: path,
      setData: (patch: unknown, done?: unknown) => this.setData(patch, done),
      createSelectorQuery: () => device.wx('createSelectorQuery'),
      createIntersectionObserver: () => device.wx('createIntersectionObserver'),
      groupSetData: (work?: unknown) => (isFn(work) ? work() : undefined),
    })
  }

  /** Counts a setData for the page it belongs to. */
  abstract measured(bytes: number): void
  /** Asks for the page to be drawn again. */
  abstract dirty(): void

  call(method: string, ...args: unknown[]): unknown {
    const handler = this.instance[method]
    return isFn(handler) ? this.device.problems.guard(() => handler.apply(this.instance, args)) : undefined
  }

  hears(method: string): boolean {
    return isFn(this.instance[method])
  }

  setData(patch: unknown, done?: unknown): void {
    const { realm, problems } = this.device
    if (!isBag(patch)) throw realm.error('setData:fail parameter should be an Object')
    for (const [key, value] of Object.entries(patch)) {
      if (value === undefined)
        problems.add('wechat', `setData sets "${key}" to undefined, which WeChat leaves as it was`)
    }
    const text = JSON.stringify(patch)
    const bytes = Buffer.byteLength(text)
    if (bytes > hard) problems.add('wechat', `one setData of ${bytes} bytes: WeChat stops at 1 MB`)
    if (this.gone) return
    this.measured(bytes)
    const copy = realm.adopt(patch) as Bag
    for (const [key, value] of Object.entries(copy)) {
      writePath(this.data, key, value, (list) => realm.adopt(list ? [] : {}))
    }
    this.changed(Object.keys(copy))
    if (isFn(done)) this.after.push(() => void done.call(this.instance))
    this.dirty()
  }

  /** Called when data changed by setData; components run their observers. */
  protected changed(_keys: string[]): void {
    // a page observes nothing
  }

  /** The view has drawn: those who waited for it are told. */
  drawn(): void {
    for (const tell of this.after.splice(0)) this.device.problems.guard(tell)
  }
}
