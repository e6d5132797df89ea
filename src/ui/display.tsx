import Taro from '@tarojs/taro'
import { createContext, useContext, useMemo, useState, type PropsWithChildren } from 'react'

const STORED_AS = 'linsheng.elder'

interface Display {
  elder: boolean
  setElder: (on: boolean) => void
  /** How much larger the system's font is than usual; a browser scales rem by itself, so 1 there. */
  scale: number
}

const DisplayContext = createContext<Display>({ elder: false, setElder: () => undefined, scale: 1 })

function systemScale(): number {
  if (process.env.TARO_ENV !== 'weapp' || !Taro.getAppBaseInfo) return 1
  const { fontSizeScaleFactor } = Taro.getAppBaseInfo() as { fontSizeScaleFactor?: number }
  return fontSizeScaleFactor && fontSizeScaleFactor > 0 ? fontSizeScaleFactor : 1
}

/** Keeps the elder size on this device, for every page at once. */
export function DisplayProvider({ children }: PropsWithChildren) {
  const [elder, remember] = useState(() => Taro.getStorageSync<unknown>(STORED_AS) === true)
  const display = useMemo(
    () => ({
      elder,
      // Elder type is large already: on top of it a smaller system font is ignored and a larger one counts a fifth at most.
      scale: elder ? Math.min(1.2, Math.max(1, systemScale())) : systemScale(),
      setElder: (on: boolean) => {
        remember(on)
        Taro.setStorageSync(STORED_AS, on)
      },
    }),
    [elder],
  )
  return <DisplayContext.Provider value={display}>{children}</DisplayContext.Provider>
}

export function useDisplay(): Display {
  return useContext(DisplayContext)
}
