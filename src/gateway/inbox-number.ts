import { useEffect, useSyncExternalStore } from 'react'
import { call } from './call'
import { isFresh } from './last-write'
import type { Data } from './make-call'
import { showOnTab } from './show-on-tab'
import { useShown } from './use-shown'

type Count = Data<'inbox', 'count'>

const YOUNG = 10_000
let known: Count | null = null
let askedAt = 0
const watchers = new Set<() => void>()

/** Asks again, unless it was asked a moment ago; after something was read or done, at once. */
export const askInboxNumber = async (atOnce = false): Promise<void> => {
  if (!atOnce && isFresh(askedAt, Date.now(), YOUNG)) return
  askedAt = Date.now()
  const outcome = await call('inbox', 'count', {})
  if (!outcome.ok) return
  known = outcome.data
  watchers.forEach((tell) => tell())
}

const watch = (tell: () => void): (() => void) => {
  watchers.add(tell)
  return () => void watchers.delete(tell)
}

/** Whether something may be unread: as it was last heard, and where nothing was heard yet, yes. */
export const hasUnread = (): boolean => known === null || known.unread > 0

/** `99+`; undefined when nothing waits. */
const say = (count: Count | null): string | undefined => {
  if (!count || count.number === 0) return undefined
  return count.number > count.cap ? `${count.cap}+` : String(count.number)
}

/** The number on the tab, as it was last heard. */
export const useInboxNumber = (): string | undefined => say(useSyncExternalStore(watch, () => known))

/** On each of the main pages: asks when the page is shown, and puts the number on WeChat's own bar, which takes it only there. */
export const useNumberOnTab = (index: number): void => {
  const number = useInboxNumber()
  useEffect(() => {
    void askInboxNumber()
  }, [])
  useShown(() => {
    showOnTab(index, number)
    void askInboxNumber()
  })
  useEffect(() => showOnTab(index, number), [index, number])
}
