import { team } from '../../src/contract/team'
import type { Noun } from '../_kernel/call'
import { admit } from './admit'
import { ask } from './ask'
import { confirm } from './confirm'
import { consent } from './consent'
import { decline } from './decline'
import { disband } from './disband'
import { edit } from './edit'
import { handOver } from './hand-over'
import { list } from './list'
import { members } from './members'
import { mine } from './mine'
import { open } from './open'
import { propose } from './propose'
import { queue } from './queue'
import { quit } from './quit'
import { remove } from './remove'
import { turnAway } from './turn-away'

export const noun: Noun<typeof team> = {
  name: 'team',
  contract: team,
  actions: {
    propose,
    confirm,
    decline,
    edit,
    'hand-over': handOver,
    disband,
    ask,
    consent,
    quit,
    admit,
    'turn-away': turnAway,
    remove,
    open,
    members,
    list,
    mine,
    queue,
  },
}
