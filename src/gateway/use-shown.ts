import { useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { onOnlineChange, isOnline } from './online'

export type Why = 'shown' | 'online'

/** When a person comes back to the page, or the network comes back to them. */
export const useShown = (again: (why: Why) => void): void => {
  const latest = useRef(again)
  latest.current = again
  useDidShow(() => latest.current('shown'))
  useEffect(() => onOnlineChange(() => isOnline() && latest.current('online')), [])
}
