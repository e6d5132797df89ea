import { useEffect, useSyncExternalStore } from 'react'
import { rawCall } from './call'
import { carrier } from './carrier'
import { makeOutbox, type Parcel } from './make-outbox'
import { onOnlineChange, isOnline } from './online'
import { deviceStore } from './store'

export const outbox = makeOutbox({ store: deviceStore, owner: () => carrier.owner(), call: rawCall, clock: Date.now })

const EVERY = 30_000

const tryAgain = (): void => {
  if (isOnline() && outbox.inside().length > 0) void outbox.flush()
}

/** What is still on its way, or came back. While a page looks, it is tried at once, at each return of the network, and every half minute. */
export const useOutbox = (): readonly Parcel[] => {
  useEffect(() => {
    tryAgain()
    const stop = onOnlineChange(tryAgain)
    const timer = setInterval(tryAgain, EVERY)
    return () => {
      stop()
      clearInterval(timer)
    }
  }, [])
  return useSyncExternalStore(outbox.watch, outbox.inside)
}
