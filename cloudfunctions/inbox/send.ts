import type { Timer } from '../_kernel/call'
import { chaseUnread } from './chase'
import { claim } from './claim'
import { giveUpCutOff } from './cut-off'
import { deliver, release } from './deliver'

/** The function may take 20 s; a message may take 8. ms */
const BUDGET = 10_000
/** Looked at in one transaction. */
const BATCH = 100
const AT_ONCE = 5

/**
 * 发送: drains the outbox, as far as its time goes. Delivered twice, overlapping or cut off, it tells nobody twice: what it sends it
 * has claimed in a committed transaction of its own before.
 */
export const inboxSend: Timer = async (run) => {
  const began = performance.now()
  const elapsed = (): number => performance.now() - began
  const now = (): number => run.at + Math.round(elapsed())
  const templates = run.ports.wechat.templates()
  let handled = await giveUpCutOff(run)
  for (let more = true; more && elapsed() < BUDGET;) {
    const { claimed, looked, more: waits } = await claim(run, templates, now(), BATCH)
    const waiting = [...claimed]
    const work = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift())
        await (elapsed() < BUDGET ? deliver(run, next, now) : release(run, next, now))
    }
    const ended = await Promise.allSettled(Array.from({ length: Math.min(AT_ONCE, claimed.length) }, work))
    const failed = ended.find((one) => one.status === 'rejected')
    if (failed) throw failed.reason
    handled += looked
    more = waits
  }
  return { done: handled + (await chaseUnread(run)) }
}
