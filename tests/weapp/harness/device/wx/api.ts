import { type Bag, type Fn, isBag, isFn } from '../realm'
import { NoWay } from '../stack'
import type { Host } from './host'

/** WeChat says no: becomes errMsg of the fail callback. */
export class Refused extends Error {
  constructor(
    message: string,
    readonly detail: Bag = {},
  ) {
    super(message)
  }
}

/** The answer waits for a finger (or for a network that never answers): meanwhile the app is at rest. */
export class Resting {
  constructor(readonly answer: Promise<unknown>) {}
}

/** An answer made of the package's own realm already (an ArrayBuffer would not outlive being turned into text). */
export class Own {
  constructor(readonly value: Bag) {}
}

export const never = new Resting(new Promise(() => undefined))

type Run = (options: Bag) => unknown

const boring = new Set(['getStorage', 'setStorage', 'getSystemInfo', 'getNetworkType', 'getSetting'])

const wants = (options: Bag, name: string): Fn | undefined => {
  const callback = options[name]
  return isFn(callback) ? callback : undefined
}

/** An API in WeChat's own manner: callbacks when some are given, else a promise; the answer always comes later. */
export function asyncApi(host: Host, name: string, run: Run): Fn {
  const carryOut = async (options: Bag, good: (value: Bag) => void, bad: (value: Bag) => void): Promise<void> => {
    const end = host.errands.begin()
    await new Promise<void>((resolve) => setImmediate(resolve))
    try {
      let value = run(options)
      if (value instanceof Resting) end()
      value = await (value instanceof Resting ? value.answer : value)
      const errMsg = `${name}:ok`
      if (value instanceof Own) good(Object.assign(value.value, { errMsg }))
      else good(own(host, { ...(isBag(value) ? value : {}), errMsg }))
    } catch (thrown) {
      if (!(thrown instanceof Refused || thrown instanceof NoWay)) host.problems.add('exception', thrown)
      const why = thrown instanceof Error ? thrown.message : String(thrown)
      bad(own(host, { ...(thrown instanceof Refused ? thrown.detail : {}), errMsg: `${name}:fail ${why}` }))
    } finally {
      end()
    }
  }
  return (given) => {
    const options = isBag(given) ? given : {}
    if (!boring.has(name)) host.uses.push({ api: name, options: plain(options) })
    const [success, fail, complete] = ['success', 'fail', 'complete'].map((which) => wants(options, which))
    const call = (callback: Fn | undefined, value: Bag): void => {
      if (callback) host.problems.guard(() => callback(value))
    }
    if (!success && !fail && !complete) {
      return host.realm.promise((resolve, reject) => {
        void carryOut(options, resolve, reject)
      })
    }
    const finish = (callback: Fn | undefined) => (value: Bag) => {
      call(callback, value)
      call(complete, value)
    }
    void carryOut(options, finish(success), finish(fail))
    return undefined
  }
}

const own = (host: Host, value: Bag): Bag => host.realm.adopt(value) as Bag
/** What can be told of a use outside: no callbacks, and no tools of this realm. */
const isTool = (value: unknown): boolean => isFn(value) || (isBag(value) && Object.values(value).some(isFn))
const plain = (options: Bag): Bag => Object.fromEntries(Object.entries(options).filter(([, value]) => !isTool(value)))

/** What the person at the phone does with a screen of WeChat's own; nothing prepared means that they close it. */
export function nextAnswer(host: Host, api: string): unknown {
  const prepared = host.answers.get(api)?.shift()
  if (prepared === undefined || prepared === 'cancel') throw new Refused('cancel')
  return prepared
}
