import type { Timer } from '../_kernel/call'
import { sweepOf } from '../_matter/timers'
import { dutyRoom } from './duty-room'
import { pledgeRoom } from './pledge-room'

const sweepDuties = sweepOf(dutyRoom)
const sweepPledges = sweepOf(pledgeRoom)
const nothing = { input: {} }

/** 到点: a term begins, is over, a report is waited for no longer, a rating is over; a post whose term is over is closed. */
export const serviceDue: Timer = async (run) => {
  const swept = [
    await sweepPledges(run, 'pledged', 'begin', nothing),
    await sweepPledges(run, 'serving', 'lapse', nothing),
    await sweepPledges(run, 'serving', 'term-over', nothing),
    await sweepPledges(run, 'reported', 'finish', nothing),
    await sweepDuties(run, 'open', 'close-duty', nothing),
  ]
  const fault = swept.find((each) => each.fault !== undefined)?.fault
  if (fault !== undefined) throw fault
  return { done: swept.reduce((sum, { moved }) => sum + moved, 0) }
}
