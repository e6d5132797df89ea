import { useCallback, useEffect, useRef, useState } from 'react'
import { useCall } from '../../gateway/use-call'
import { usePages, type Pages } from '../../gateway/use-pages'
import { useShown } from '../../gateway/use-shown'
import type { Hat } from './hat'
import { askedBy, newSince, type Tab } from './tabs'
import type { Card, Counts } from './view'

const LOOK_EVERY = 60_000

export interface Queue extends Pages<Card> {
  readonly counts: Counts | undefined
  /** How many came since the list was read. */
  readonly fresh: number
  /** List and counts. */
  renew(): Promise<void>
}

/** What waits for this hat, the nearest promise first; counts are looked at every minute while the page is open. */
export const useQueue = (hat: Hat | undefined, tab: Tab): Queue => {
  const pages = usePages('ticket', 'queue', hat ? { assignment: hat.id, ...askedBy(tab) } : null)
  const told = useCall('ticket', 'counts', hat ? { assignment: hat.id } : null)
  const counts = told.data ?? undefined
  // The counts that the list in sight was read with: a hint is about what came after it.
  const [seen, see] = useState<{ hat: string; counts: Counts }>()
  const stale = useRef(true)
  useEffect(() => {
    if (hat && counts && (stale.current || seen?.hat !== hat.id)) {
      stale.current = false
      see({ hat: hat.id, counts })
    }
  }, [hat, counts, seen])
  // Coming back to the page reads the list anew by itself: nothing in it is news then.
  useShown(() => {
    stale.current = true
  })
  const { reload } = told
  useEffect(() => {
    const timer = setInterval(() => void reload(), LOOK_EVERY)
    return () => clearInterval(timer)
  }, [reload])
  const { refresh } = pages
  const renew = useCallback(async () => {
    stale.current = true
    await Promise.all([refresh(), reload()])
  }, [refresh, reload])
  const fresh = hat && seen?.hat === hat.id ? newSince(hat.role, seen.counts, counts) : 0
  return { ...pages, counts, fresh, renew }
}
