import Taro from '@tarojs/taro'

/** What this device keeps between two starts: 1 MB a key and 10 MB in all in WeChat, about 5 MB in a browser. */
export interface Store {
  read(key: string): unknown
  /** False when the device has no room: whoever keeps something must not count on it. */
  write(key: string, value: unknown): boolean
  drop(key: string): void
}

export const deviceStore: Store = {
  read(key) {
    try {
      const kept: unknown = Taro.getStorageSync(key)
      return kept === '' ? undefined : kept
    } catch {
      return undefined
    }
  },
  write(key, value) {
    try {
      Taro.setStorageSync(key, value)
      return true
    } catch {
      return false
    }
  },
  drop(key) {
    try {
      Taro.removeStorageSync(key)
    } catch {
      // Gone is what was wanted.
    }
  },
}
