import { running } from '../clock/clock'
import type { Telling, To } from '../telling/telling'
import { other, type Agreement } from './agreement'
import type { Listing } from './listing'
import { speakers } from './may'
import type { Side } from './states'

interface Taken<M> {
  readonly road: string
  readonly after: M
}

/** The receiving community's own people, not those above it. */
const community = ({ areaPath }: Agreement): To[] => speakers.map((role) => ({ role, areas: areaPath.slice(2, 3) }))

const unit = ({ unitId, contacts }: Agreement): To[] => [
  { unit: unitId },
  ...contacts.map((person): To => ({ person })),
]

const sideOf = (agreement: Agreement, side: Side): To[] => (side === 'giver' ? unit(agreement) : community(agreement))

const each = (to: readonly To[], telling: Omit<Telling, 'to'>): Telling[] => to.map((one) => ({ to: one, ...telling }))

const both = (agreement: Agreement, what: string): Telling[] =>
  each([...unit(agreement), ...community(agreement)], { what, weight: 'news' })

const raiser = (what: string, { requesterId }: Agreement | Listing, weight: Telling['weight'] = 'news'): Telling[] =>
  requesterId === null ? [] : [{ to: { person: requesterId }, what, weight }]

const rater = (agreement: Agreement): Telling[] => {
  const due = running(agreement.clocks, 'rate')?.due ?? null
  return agreement.requesterId === null
    ? each(community(agreement), { what: 'rate-it', weight: 'must', due })
    : [{ to: { person: agreement.requesterId }, what: 'rate-it', weight: 'must', due }]
}

const ofAgreement: Readonly<Record<string, (agreement: Agreement) => readonly Telling[]>> = {
  claim: (agreement) =>
    each(sideOf(agreement, other(agreement.proposedBy)), {
      what: 'proposed-to-you',
      weight: 'must',
      due: running(agreement.clocks, 'agree')?.due ?? null,
    }),
  agree: (agreement) => [
    ...each(sideOf(agreement, agreement.proposedBy), { what: 'agreed', weight: 'must', due: agreement.from }),
    ...raiser('need-met', agreement),
  ],
  decline: (agreement) => each(sideOf(agreement, agreement.proposedBy), { what: 'declined', weight: 'must' }),
  retract: (agreement) => each(sideOf(agreement, other(agreement.proposedBy)), { what: 'retracted', weight: 'news' }),
  lapse: (agreement) => both(agreement, 'lapsed'),
  note: (agreement) => [...both(agreement, 'noted'), ...raiser('noted', agreement)],
  finish: rater,
  rate: (agreement) => each(unit(agreement), { what: 'rated', weight: 'news' }),
  'hand-back': (agreement) => [
    ...each(community(agreement), { what: 'handed-back', weight: 'must' }),
    ...raiser('handed-back', agreement),
  ],
  'end-early': (agreement) => [
    ...each(unit(agreement), { what: 'ended-early', weight: 'must' }),
    ...raiser('ended-early', agreement),
  ],
}

const ofListing: Readonly<Record<string, (listing: Listing) => readonly Telling[]>> = {
  propose: ({ requesterId, areaPath }) =>
    requesterId === null
      ? []
      : speakers.map((role) => ({ to: { role, areas: areaPath.slice(2, 3) }, what: 'need-raised', weight: 'news' })),
  publish: (listing) => raiser('need-published', listing),
  'turn-down': (listing) => raiser('need-turned-down', listing, 'must'),
  expire: (listing) => raiser('need-expired', listing),
}

/** Whom a step of an agreement or of a line tells. The words are the client's, keyed by `what`. */
export const tellAgreement = ({ road, after }: Taken<Agreement>): readonly Telling[] => ofAgreement[road]?.(after) ?? []
export const tellListing = ({ road, after }: Taken<Listing>): readonly Telling[] => ofListing[road]?.(after) ?? []
