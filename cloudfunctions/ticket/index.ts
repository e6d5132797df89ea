import { ticket } from '../../src/contract/ticket'
import type { Noun } from '../_kernel/call'
import { accept } from './accept'
import { answer } from './answer'
import { answerAtOnce } from './answer-at-once'
import { ask } from './ask'
import { attach } from './attach'
import { callBack } from './call-back'
import { candidates } from './candidates'
import { claim } from './claim'
import { contact } from './contact'
import { counts } from './counts'
import { countersign } from './countersign'
import { dispatch } from './dispatch'
import { finishPart } from './finish-part'
import { mine } from './mine'
import { nearby } from './nearby'
import { open } from './open'
import { photos, pictures } from './photos'
import { queue } from './queue'
import { rate } from './rate'
import { refuseTicket } from './refuse'
import { rejectSettlement } from './reject-settlement'
import { ticketRemind } from './remind'
import { reopen } from './reopen'
import { returnTicket } from './return'
import { reveal } from './reveal'
import { releaseCallback } from './release-callback'
import { rework } from './rework'
import { settle } from './settle'
import { submit } from './submit'
import { supply } from './supply'
import { takeCallback } from './take-callback'
import { ticketDue } from './timers'
import { uphold } from './uphold'
import { withdraw } from './withdraw'

export const noun: Noun<typeof ticket> = {
  name: 'ticket',
  contract: ticket,
  actions: {
    submit,
    attach,
    ask,
    supply,
    accept,
    refuse: refuseTicket,
    dispatch,
    claim,
    return: returnTicket,
    contact,
    'finish-part': finishPart,
    settle,
    countersign,
    'reject-settlement': rejectSettlement,
    answer,
    rate,
    'answer-at-once': answerAtOnce,
    'take-callback': takeCallback,
    'release-callback': releaseCallback,
    'call-back': callBack,
    rework,
    uphold,
    reopen,
    withdraw,
    open,
    mine,
    queue,
    counts,
    nearby,
    reveal,
    photos,
    pictures,
    candidates,
  },
  timers: { 'ticket-due': ticketDue, 'ticket-remind': ticketRemind },
}
