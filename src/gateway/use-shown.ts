import { useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { onOnlineChange, isOnline } from './online'

/** When a person comes back to the page, or the network comes back to them. */
export const useShown = (again: () => void): void => {
  const latest = useRef(again)
  latest.current = again
  useDidShow(() => latest.current())
  useEffect(() => onOnlineChange(() => isOnline() && latest.current()), [])
}
