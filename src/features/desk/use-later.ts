import { useEffect, useState } from 'react'

/** The value once it has stood still: a search asks when the person stops typing. */
export const useLater = <T>(value: T, ms = 300): T => {
  const [later, setLater] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return later
}
