import district from './migrations/0001-district-and-people.sql'
import ticket from './migrations/0002-ticket.sql'
import everyMatter from './migrations/0003-every-matter.sql'
import callback from './migrations/0004-callback.sql'
import call from './migrations/0005-call.sql'
import rosterAndKnowledge from './migrations/0006-roster-and-knowledge.sql'
import inbox from './migrations/0007-inbox.sql'
import letter from './migrations/0008-letter.sql'
import board from './migrations/0009-board.sql'
import member from './migrations/0010-member.sql'
import service from './migrations/0011-service.sql'
import exchange from './migrations/0012-exchange.sql'
import activity from './migrations/0013-activity.sql'
import letterFigures from './migrations/0020-letter-figures.sql'
import tellingMend from './migrations/0021-telling-mend.sql'
import whatWaits from './migrations/0022-what-waits-for-whom.sql'
import replyHistory from './migrations/0030-reply-history.sql'
import raisedNeeds from './migrations/0040-raised-needs.sql'
import servingInbox from './migrations/0041-serving-inbox.sql'
import whyRemoved from './migrations/0042-why-removed.sql'
import firstRule from './migrations/0043-first-rule.sql'

/** In their order, forever: a step that has landed is never edited, the next one mends it. */
export const migrations = [
  { version: 1, name: 'district-and-people', sql: district },
  { version: 2, name: 'ticket', sql: ticket },
  { version: 3, name: 'every-matter', sql: everyMatter },
  { version: 4, name: 'callback', sql: callback },
  { version: 5, name: 'call', sql: call },
  { version: 6, name: 'roster-and-knowledge', sql: rosterAndKnowledge },
  { version: 7, name: 'inbox', sql: inbox },
  { version: 8, name: 'letter', sql: letter },
  { version: 9, name: 'board', sql: board },
  { version: 10, name: 'member', sql: member },
  { version: 11, name: 'service', sql: service },
  { version: 12, name: 'exchange', sql: exchange },
  { version: 13, name: 'activity', sql: activity },
  { version: 20, name: 'letter-figures', sql: letterFigures },
  { version: 21, name: 'telling-mend', sql: tellingMend },
  { version: 22, name: 'what-waits-for-whom', sql: whatWaits },
  { version: 30, name: 'reply-history', sql: replyHistory },
  { version: 40, name: 'raised-needs', sql: raisedNeeds },
  { version: 41, name: 'serving-inbox', sql: servingInbox },
  { version: 42, name: 'why-removed', sql: whyRemoved },
  { version: 43, name: 'first-rule', sql: firstRule },
] as const
