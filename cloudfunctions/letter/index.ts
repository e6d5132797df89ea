import { letter } from '../../src/contract/letter'
import type { Noun } from '../_kernel/call'
import type { TicketDesk } from '../_matter/ticket-desk'
import { acknowledge } from './acknowledge'
import { add } from './add'
import { answer } from './answer'
import { askBack } from './ask-back'
import { consent } from './consent'
import { counts } from './counts'
import { deputies } from './deputies'
import { desk } from './desk'
import { dismissDeputy } from './dismiss-deputy'
import { forward } from './forward'
import { late } from './late'
import { lateOffices } from './late-offices'
import { markRead } from './mark-read'
import { mine } from './mine'
import { nameDeputy } from './name-deputy'
import { open } from './open'
import { photos } from './photos'
import { proposePublication } from './propose-publication'
import { publish } from './publish'
import { published } from './published'
import { rate } from './rate'
import { recuse } from './recuse'
import { refuseConsent } from './refuse-consent'
import { reopen } from './reopen'
import { reveal } from './reveal'
import { saveDraft } from './save-draft'
import { secretaries } from './secretaries'
import { letterDue } from './timers'
import { unpublish } from './unpublish'
import { withdraw } from './withdraw'
import { write } from './write'

/** The mailbox, with the ticket's desk to which it forwards. */
export const letterNoun = (tickets: TicketDesk): Noun<typeof letter> => ({
  name: 'letter',
  contract: letter,
  actions: {
    write,
    add,
    'ask-back': askBack,
    acknowledge,
    answer,
    forward: forward(tickets),
    recuse: recuse(tickets),
    rate,
    reopen,
    withdraw,
    'propose-publication': proposePublication,
    consent,
    'refuse-consent': refuseConsent,
    publish,
    unpublish,
    'save-draft': saveDraft,
    'mark-read': markRead,
    open,
    mine,
    desk,
    counts,
    late,
    'late-offices': lateOffices,
    published,
    secretaries,
    deputies,
    'name-deputy': nameDeputy,
    'dismiss-deputy': dismissDeputy,
    photos,
    reveal,
  },
  timers: { 'letter-due': letterDue },
})
