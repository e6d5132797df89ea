import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'

const QUERY = '(min-width: 900px)'

function isWide(): boolean {
  if (process.env.TARO_ENV === 'weapp') return Taro.getWindowInfo().windowWidth >= 900
  return typeof matchMedia === 'function' && matchMedia(QUERY).matches
}

/** True from 900 px: a desk, where a list and what is picked from it stand side by side. */
export function useWide(): boolean {
  const [wide, setWide] = useState(isWide)
  useEffect(() => {
    const look = () => setWide(isWide())
    if (process.env.TARO_ENV === 'weapp') {
      Taro.onWindowResize(look)
      return () => Taro.offWindowResize(look)
    }
    if (typeof matchMedia !== 'function') return undefined
    const media = matchMedia(QUERY)
    media.addEventListener('change', look)
    return () => media.removeEventListener('change', look)
  }, [])
  return wide
}
