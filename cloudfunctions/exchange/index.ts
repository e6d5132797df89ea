import { exchange } from '../../src/contract/exchange'
import type { Noun } from '../_kernel/call'
import { agree } from './agree'
import { agreement } from './agreement'
import { agreements } from './agreements'
import { begin } from './begin'
import { claim } from './claim'
import { decline } from './decline'
import { desk } from './desk'
import { edit } from './edit'
import { endEarly } from './end-early'
import { finish } from './finish'
import { handBack } from './hand-back'
import { list } from './list'
import { mine } from './mine'
import { note } from './note'
import { open } from './open'
import { propose } from './propose'
import { publish } from './publish'
import { queue } from './queue'
import { rate } from './rate'
import { retract } from './retract'
import { exchangeDue } from './timers'
import { turnDown } from './turn-down'
import { withdraw } from './withdraw'

export const noun: Noun<typeof exchange> = {
  name: 'exchange',
  contract: exchange,
  actions: {
    propose,
    edit,
    publish,
    'turn-down': turnDown,
    withdraw,
    claim,
    agree,
    decline,
    retract,
    begin,
    note,
    finish,
    rate,
    'hand-back': handBack,
    'end-early': endEarly,
    list,
    agreements,
    open,
    agreement,
    mine,
    desk,
    queue,
  },
  timers: { 'exchange-due': exchangeDue },
}
