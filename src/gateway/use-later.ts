import { useEffect, useState } from 'react'

/** The value once nobody has changed it for a moment: what is typed is not asked letter by letter. */
export const useLater = <T>(value: T, after = 300): T => {
  const [settled, settle] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => settle(value), after)
    return () => clearTimeout(timer)
  }, [value, after])
  return settled
}
