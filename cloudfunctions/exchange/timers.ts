import type { Timer } from '../_kernel/call'
import { sweepOf } from '../_matter/timers'
import { agreementRoom } from './agreement-room'
import { listingRoom } from './listing-room'
import { passOn } from './pass-on'

const lines = sweepOf(listingRoom)
const agreements = sweepOf(agreementRoom)

/** 到点: lines end on their day; agreements lapse, begin, are over and are closed unrated. What an agreement took is passed on with it. */
export const exchangeDue: Timer = async (run) => {
  const swept = [
    await lines(run, 'open', 'expire', { input: {} }),
    await lines(run, 'claimed', 'expire', { input: {} }),
    await agreements(run, 'proposed', 'lapse', { input: {} }, (db, after) => passOn(db, after, 'free', run.at)),
    await agreements(run, 'agreed', 'begin', { input: {} }),
    await agreements(run, 'running', 'finish', { input: {} }),
    await agreements(run, 'done', 'close-unrated', { input: {} }, (db, after) => passOn(db, after, 'fulfil', run.at)),
  ]
  const fault = swept.find((one) => one.fault !== undefined)?.fault
  if (fault !== undefined) throw fault
  return { done: swept.reduce((sum, { moved }) => sum + moved, 0) }
}
