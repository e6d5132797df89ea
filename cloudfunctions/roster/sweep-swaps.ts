import type { TimerRun } from '../_kernel/call'
import { sweepOf } from '../_matter/timers'
import { room } from './swap-room'

const sweep = sweepOf(room)

/** A swap that nobody answered before the first of its shifts began. */
export const sweepSwaps = (run: TimerRun) => sweep(run, 'asked', 'lapse-swap', { input: {} })
