import { member } from '../../src/contract/member'
import type { Noun } from '../_kernel/call'
import { ask } from './ask'
import { confirm } from './confirm'
import { counts } from './counts'
import { decline } from './decline'
import { leave } from './leave'
import { mine } from './mine'
import { open } from './open'
import { findOrganisation, organisations } from './organisations'
import { queue } from './queue'
import { register } from './register'
import { reveal } from './reveal'
import { supply } from './supply'
import { memberDue } from './timers'
import { update } from './update'
import { withdraw } from './withdraw'

export const noun: Noun<typeof member> = {
  name: 'member',
  contract: member,
  actions: {
    register,
    ask,
    supply,
    confirm,
    decline,
    withdraw,
    update,
    leave,
    open,
    mine,
    queue,
    counts,
    reveal,
    organisations,
    'find-organisation': findOrganisation,
  },
  timers: { 'member-due': memberDue },
}
