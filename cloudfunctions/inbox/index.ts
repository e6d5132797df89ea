import { inbox } from '../../src/contract/inbox'
import type { Noun } from '../_kernel/call'
import type { AwaitSource } from '../_matter/await-source'
import { awaiting } from './awaiting'
import { count } from './count'
import { deadLetters } from './dead-letters'
import { giveUp } from './give-up'
import { grant } from './grant'
import { mended } from './mended'
import { news } from './news'
import { phoneList } from './phone-list'
import { read } from './read'
import { retry } from './retry'
import { inboxSend } from './send'
import { takePhone } from './take-phone'
import { templates } from './templates'
import { told } from './told'

/** The inbox of everybody, over whatever nouns can await somebody. */
export const inboxOf = (sources: readonly AwaitSource[]): Noun<typeof inbox> => ({
  name: 'inbox',
  contract: inbox,
  actions: {
    awaiting: awaiting(sources),
    news,
    count: count(sources),
    read,
    templates,
    grant,
    'phone-list': phoneList,
    'take-phone': takePhone,
    told,
    'dead-letters': deadLetters,
    mended,
    retry,
    'give-up': giveUp,
  },
  timers: { 'inbox-send': inboxSend },
})
