import { roster } from '../../src/contract/roster'
import type { Noun } from '../_kernel/call'
import { absence } from './absence'
import { acceptSwap, declineSwap, withdrawSwap } from './accept-swap'
import { askSwap } from './ask-swap'
import { cancel } from './cancel'
import { endAbsence } from './end-absence'
import { gaps } from './gaps'
import { handOver } from './hand-over'
import { notes } from './notes'
import { now } from './now'
import { operators } from './operators'
import { plan } from './plan'
import { shifts } from './shifts'
import { takeOver } from './take-over'
import { rosterWatch } from './watch'

export const noun: Noun<typeof roster> = {
  name: 'roster',
  contract: roster,
  actions: {
    now,
    shifts,
    operators,
    gaps,
    plan,
    cancel,
    absence,
    'end-absence': endAbsence,
    'ask-swap': askSwap,
    'accept-swap': acceptSwap,
    'decline-swap': declineSwap,
    'withdraw-swap': withdrawSwap,
    'hand-over': handOver,
    'take-over': takeOver,
    notes,
  },
  timers: { 'roster-watch': rosterWatch },
}
