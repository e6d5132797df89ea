import { useEffect, useRef } from 'react'
import { remembered } from './remembered'

/**
 * What the device remembers of an answer comes in after the page's first frame: in WeChat that frame crosses between two
 * threads whole, and a long list in it holds the page back. A short answer may stand in it (`remembered.brief`).
 */
export const useMemory = <T>(name: string | null, show: (kept: T) => void): void => {
  const latest = useRef(show)
  latest.current = show
  useEffect(() => {
    if (name === null) return undefined
    const timer = setTimeout(() => {
      const kept = remembered.read(name)
      if (kept !== undefined) latest.current(kept as T)
    })
    return () => clearTimeout(timer)
  }, [name])
}
