import Taro from '@tarojs/taro'
import { useSyncExternalStore } from 'react'

type Listener = () => void

const listeners = new Set<Listener>()
let online = true
let watching = false

const say = (now: boolean): void => {
  if (now === online) return
  online = now
  for (const listener of listeners) listener()
}

/** A browser tells it by events of the window; Taro's own watch there needs an API that Safari and Firefox do not have. */
const watch = (): void => {
  if (watching) return
  watching = true
  if (process.env.TARO_ENV === 'weapp') {
    void Taro.getNetworkType().then((network) => say(network.networkType !== 'none'))
    Taro.onNetworkStatusChange((network) => say(network.isConnected))
    return
  }
  online = window.navigator.onLine
  window.addEventListener('online', () => say(true))
  window.addEventListener('offline', () => say(false))
}

export const isOnline = (): boolean => {
  watch()
  return online
}

/** Called at each change. Answers the way to stop. */
export const onOnlineChange = (listener: Listener): (() => void) => {
  watch()
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether this device has a network. "Yes" is a hope, "no" is certain. */
export const useOnline = (): boolean => useSyncExternalStore(onOnlineChange, isOnline)
