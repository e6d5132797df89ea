import { useEffect, useState } from 'react'
import { cloudNow, onTimeMoved } from './cloud-time'
import { useShown } from './use-shown'

const A_MINUTE = 60_000

/** The cloud's clock, for "剩 3 小时" and "今天": moves on by the minute and when the page is shown. Epoch ms. */
export const useNow = (): number => {
  const [now, setNow] = useState(cloudNow)
  useEffect(() => {
    const move = () => setNow(cloudNow())
    const timer = setInterval(move, A_MINUTE)
    const stop = onTimeMoved(move)
    return () => {
      clearInterval(timer)
      stop()
    }
  }, [])
  useShown(() => setNow(cloudNow()))
  return now
}
