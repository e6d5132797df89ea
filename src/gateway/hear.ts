import { useEffect } from 'react'
import { call } from './call'
import { askInboxNumber, hasUnread } from './inbox-number'

/** A list tells it on the tap, and the page that opens tells it again: that is one. ms */
const YOUNG = 5_000
let last = { subject: '', at: 0 }

/** Whoever opens a matter has heard of it: all that was told of it is read, and it is not counted as news besides. Never rejects. */
export const hear = async (subject: string): Promise<void> => {
  if (last.subject === subject && Date.now() - last.at < YOUNG) return
  last = { subject, at: Date.now() }
  const outcome = await call('inbox', 'read', { subject })
  if (outcome.ok && outcome.data.read > 0) await askInboxNumber(true)
}

/**
 * On the page of a matter, however it was opened: beside the page's own call, never before it, and not at all where nothing is
 * unread. `null` = not known yet whose matter it is.
 */
export const useHeard = (subject: string | null): void => {
  useEffect(() => {
    if (subject && hasUnread()) void hear(subject)
  }, [subject])
}
