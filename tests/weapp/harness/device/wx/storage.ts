import type { Bag, Fn } from '../realm'
import { asyncApi, Refused } from './api'
import type { Host } from './host'

const perKey = 1024 * 1024
const inAll = 10 * 1024 * 1024

/** Storage with WeChat's limits: 1 MB a key, 10 MB in all; values live as text, so nothing is shared by reference. */
export function storage(host: Host): Bag {
  const sizeOf = (key: string, text: string): number => Buffer.byteLength(key) + Buffer.byteLength(text)
  const total = (): number => [...host.storage].reduce((sum, [key, text]) => sum + sizeOf(key, text), 0)

  const set = (key: unknown, value: unknown): void => {
    if (typeof key !== 'string' || key === '') throw new Refused('parameter error: parameter.key should be String')
    const text = JSON.stringify({ value })
    if (Buffer.byteLength(text) > perKey) throw new Refused('entry size limit reached')
    const before = host.storage.get(key)
    const others = total() - (before === undefined ? 0 : sizeOf(key, before))
    if (others + sizeOf(key, text) > inAll) throw new Refused('exceed storage max size 10Mb')
    host.storage.set(key, text)
  }
  const get = (key: unknown): unknown => {
    const text = host.storage.get(String(key))
    if (text === undefined) throw new Refused('data not found')
    const kept = host.realm.adopt(JSON.parse(text)) as Bag
    return kept.value
  }
  const info = (): Bag => ({
    keys: [...host.storage.keys()],
    currentSize: Math.ceil(total() / 1024),
    limitSize: inAll / 1024,
  })
  const now =
    (name: string, work: Fn): Fn =>
    (...args) => {
      try {
        return work(...args)
      } catch (thrown) {
        if (thrown instanceof Refused) throw host.realm.error(`${name}:fail ${thrown.message}`)
        throw thrown
      }
    }

  return {
    setStorageSync: now('setStorageSync', set),
    getStorageSync: (key: unknown) => (host.storage.has(String(key)) ? get(key) : ''),
    removeStorageSync: (key: unknown) => void host.storage.delete(String(key)),
    clearStorageSync: () => host.storage.clear(),
    getStorageInfoSync: () => host.realm.adopt(info()),
    setStorage: asyncApi(host, 'setStorage', (options) => set(options.key, options.data)),
    getStorage: asyncApi(host, 'getStorage', (options) => ({ data: get(options.key) })),
    removeStorage: asyncApi(host, 'removeStorage', (options) => void host.storage.delete(String(options.key))),
    clearStorage: asyncApi(host, 'clearStorage', () => host.storage.clear()),
    getStorageInfo: asyncApi(host, 'getStorageInfo', info),
  }
}
