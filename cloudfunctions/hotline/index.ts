import { hotline } from '../../src/contract/hotline'
import type { Noun } from '../_kernel/call'
import type { PushHandler } from '../_kernel/push'
import type { KnowledgeDesk } from '../_matter/knowledge-desk'
import type { RosterDesk } from '../_matter/roster-desk'
import type { TicketDesk } from '../_matter/ticket-desk'
import { answerNow } from './answer-now'
import { board } from './board'
import { caller } from './caller'
import { calls } from './calls'
import { drop } from './drop'
import { file } from './file'
import { handOver } from './hand-over'
import { hangUp } from './hang-up'
import { note } from './note'
import { open } from './open'
import { pickUp } from './pick-up'
import { push } from './push'
import { returnCall } from './return-call'
import { reveal } from './reveal'
import { similar } from './similar'
import { start } from './start'
import { takeOver } from './take-over'
import { hotlineDue } from './timers'

export interface Hotline extends Noun<typeof hotline> {
  readonly pushes: Readonly<Record<string, PushHandler>>
}

/** The hotline, which makes tickets, cites what it answers from and knows who comes next by the desks that it is handed. */
export const hotlineWith = (tickets: TicketDesk, knowledge: KnowledgeDesk, roster: RosterDesk): Hotline => ({
  name: 'hotline',
  contract: hotline,
  actions: {
    start,
    'pick-up': pickUp,
    note,
    'hang-up': hangUp,
    file: file(tickets),
    'answer-now': answerNow(tickets, knowledge),
    drop,
    'hand-over': handOver(roster),
    'take-over': takeOver,
    'return-call': returnCall,
    reveal,
    board,
    open,
    caller,
    similar,
    calls,
  },
  timers: { 'hotline-due': hotlineDue },
  pushes: { push: push(tickets) },
})
