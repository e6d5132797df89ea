import type { Timer } from '../_kernel/call'
import { sweepOf } from '../_matter/timers'
import { room } from './room'

const sweep = sweepOf(room)

/** 到点: five days without a reply go back to the desk (never refused for it); fourteen without a rating lapse. */
export const ticketDue: Timer = async (run) => {
  const silent = await sweep(run, 'need-info', 'supply', { input: { silent: true }, words: { data: { silent: true } } })
  const lapsed = await sweep(run, 'answered', 'lapse', { input: {} })
  const fault = silent.fault ?? lapsed.fault
  if (fault !== undefined) throw fault
  return { done: silent.moved + lapsed.moved }
}
