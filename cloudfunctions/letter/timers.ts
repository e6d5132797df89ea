import type { Timer } from '../_kernel/call'
import { sweepOf } from '../_matter/timers'
import { handUp } from './hand-up'
import { room } from './room'
import { warnOfPromises } from './warn'

const sweep = sweepOf(room)

/** 到点: fourteen days without a rating lapse, thirty after a rating close; promises are reminded of; no letter stays without a reader. */
export const letterDue: Timer = async (run) => {
  const lapsed = await sweep(run, 'answered', 'lapse', { input: {} })
  const closed = await sweep(run, 'rated', 'close', { input: {} })
  const moved = await handUp(run)
  const warned = await warnOfPromises(run)
  const fault = lapsed.fault ?? closed.fault
  if (fault !== undefined) throw fault
  return { done: lapsed.moved + closed.moved + moved + warned }
}
