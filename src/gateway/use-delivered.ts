import { useEffect, useRef } from 'react'
import { outbox } from './outbox'

/** When something that waited on the device has reached the cloud. */
export const useDelivered = (then: () => void): void => {
  const latest = useRef(then)
  latest.current = then
  useEffect(() => outbox.watch((taken) => taken && latest.current()), [])
}
