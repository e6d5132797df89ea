import type { Timer } from '../_kernel/call'
import { sweepOf } from '../_matter/timers'
import { room } from './room'

const sweep = sweepOf(room)

/** 到点: who does not answer a question for five days goes back to the community, which then decides with what it has. */
export const memberDue: Timer = async (run) => {
  const silent = await sweep(run, 'asked', 'supply', { input: { silent: true }, words: { data: { silent: true } } })
  if (silent.fault !== undefined) throw silent.fault
  return { done: silent.moved }
}
