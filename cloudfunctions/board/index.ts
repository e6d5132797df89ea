import { board } from '../../src/contract/board'
import type { Noun } from '../_kernel/call'
import type { TicketDesk } from '../_matter/ticket-desk'
import type { TicketStandings } from '../_matter/ticket-standing'
import { addWord } from './add-word'
import { answer } from './answer'
import { appeal } from './appeal'
import { approveOf } from './approve'
import { checkContents } from './check-contents'
import { close } from './close'
import { closeTopic } from './close-topic'
import { counts } from './counts'
import { decideOf } from './decide'
import { dismissReports } from './dismiss-reports'
import { dropWord } from './drop-word'
import { hide } from './hide'
import { join, leave } from './join'
import { listOf } from './list'
import { merge } from './merge'
import { mineOf } from './mine'
import { openOf } from './open'
import { openTopic } from './open-topic'
import { pictures } from './pictures'
import { post } from './post'
import { queueOf } from './queue'
import { raiseOf } from './raise'
import { rate } from './rate'
import { referOf } from './refer'
import { replies } from './replies'
import { reply } from './reply'
import { replyQueue } from './reply-queue'
import { report } from './report'
import { reportReply } from './report-reply'
import { restore } from './restore'
import { reveal } from './reveal'
import { boardDueOf, type EndedTickets } from './timers'
import { topics } from './topics'
import { uphold } from './uphold'
import { withdraw } from './withdraw'
import { withdrawReply } from './withdraw-reply'
import { words } from './words'

/** The message board, with the ticket's desk to which it raises and what everybody may know of the tickets. */
export const boardNoun = (tickets: TicketDesk, standings: TicketStandings, ended: EndedTickets): Noun<typeof board> => {
  const approve = approveOf(tickets)
  return {
    name: 'board',
    contract: board,
    actions: {
      post,
      approve,
      hide,
      refer: referOf(tickets),
      appeal,
      restore,
      uphold,
      'dismiss-reports': dismissReports,
      answer,
      rate,
      merge,
      raise: raiseOf(tickets),
      withdraw,
      close,
      join,
      leave,
      report,
      reply,
      'withdraw-reply': withdrawReply,
      'report-reply': reportReply,
      decide: decideOf(approve),
      list: listOf(standings),
      open: openOf(standings),
      replies,
      pictures,
      topics,
      'open-topic': openTopic,
      'close-topic': closeTopic,
      mine: mineOf(standings),
      queue: queueOf(standings),
      'reply-queue': replyQueue,
      counts,
      reveal,
      words,
      'add-word': addWord,
      'drop-word': dropWord,
    },
    timers: { 'board-due': boardDueOf(ended), 'board-check': checkContents },
  }
}
