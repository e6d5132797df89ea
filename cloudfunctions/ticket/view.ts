import { dueReminders, supervisionOf } from '../../src/domain/ticket/remind'
import { readsAsStaff } from '../../src/domain/ticket/may'
import { currentRating, type Ticket } from '../../src/domain/ticket/ticket'
import { maskName } from '../../src/domain/text/mask'
import type { Me } from '../_kernel/me'
import type { Areas } from '../_database/areas'
import { toCard } from './card'
import { storedClocks } from '../_matter/clocks'
import { iso, isoOr } from '../_matter/times'
import type { ViewRow } from './store-view'

type Line = ViewRow['entries'][number]

type Relation = 'requester' | 'filer' | 'staff'

/** The ticket in the contract's words. A resident never receives a note, a recused name or another's phone. */
export const toView = (
  row: ViewRow,
  ticket: Ticket,
  areas: Areas,
  me: Me,
  allowed: { can: string[]; canReveal: boolean },
  now: number,
) => {
  const relation: Relation =
    me.personId === ticket.requesterId ? 'requester' : readsAsStaff(me, ticket) ? 'staff' : 'filer'
  const staff = relation === 'staff'
  const last = (road: string): Line | undefined => row.entries.filter((entry) => entry.road === road).at(-1)
  const settled = row.entries.filter((entry) => settlements.includes(entry.road)).at(-1)
  const refused = last('refuse')
  const rating = currentRating(ticket)
  const rated = last('rate')
  return {
    ...toCard(row, areas, me.personId),
    text: row.text,
    channel: ticket.channel,
    isPublic: row.public_text !== null,
    path: areas.pathOf(row.area_id).map(({ id, name, kind }) => ({ id, name, kind })),
    point:
      row.longitude !== null && row.latitude !== null ? { longitude: row.longitude, latitude: row.latitude } : null,
    relation,
    // Not to whoever filed for them either: a phone number must not be a way to learn a name.
    requester: {
      id: ticket.requesterId,
      name: relation === 'requester' ? row.requester_name : maskName(row.requester_name),
    },
    filer:
      ticket.filerId === ticket.requesterId
        ? null
        : {
            id: ticket.filerId,
            name: ticket.firstAskedId === ticket.filerId || !staff ? row.filer_name : maskName(row.filer_name),
          },
    firstAsked: ticket.firstAskedId ? { id: ticket.firstAskedId, name: row.first_asked_name ?? '' } : null,
    hasPhone: row.has_phone,
    category: ticket.categoryId
      ? { id: ticket.categoryId, names: row.category_names, lowRisk: row.low_risk ?? false }
      : null,
    about:
      row.about_unit_name !== null || row.about_person !== null
        ? { unit: row.about_unit_name, person: row.about_person !== null }
        : null,
    lead: ticket.lead && {
      unit: ticket.lead.unitId,
      unitName: row.unit ?? '',
      phone: row.unit_phone,
      mode: ticket.lead.mode,
      since: (row.lead_since ?? row.changed_at).toISOString(),
      handler: ticket.lead.handlerId ? { id: ticket.lead.handlerId, name: row.handler ?? '' } : null,
    },
    coUnits: ticket.coUnits.map((co) => ({
      unit: co.unitId,
      unitName: row.units[co.unitId] ?? '',
      due: iso(co.due),
      doneAt: co.doneAt === null ? null : iso(co.doneAt),
    })),
    clocks: storedClocks(ticket.clocks),
    question: last('ask')?.text ?? null,
    refusal: refused ? { reason: refused.data['reason'] as 'other-body', instead: refused.text ?? '' } : null,
    contact: ticket.contact && { at: iso(ticket.contact.at), outcome: ticket.contact.outcome },
    // To the requester an answer exists once a verifier has let it through.
    settlement:
      ticket.settlement && settled && (staff || isLetThrough(row.entries, settled.seq))
        ? {
            round: ticket.settlement.round,
            at: iso(ticket.settlement.at),
            outcome: ticket.settlement.outcome,
            reply: settled.text ?? '',
            person: settled.name ?? '',
            unit: row.units[ticket.settlement.unitId] ?? settled.unit ?? '',
            keyed: ticket.settlement.keyBy !== null,
          }
        : null,
    rating: rating ? { ...rating, at: iso(rating.at), words: rated?.text ?? null } : null,
    attempts: ticket.attempts.map(({ round, at, outcome, later }) => ({
      round,
      at: iso(at),
      outcome,
      later: isoOr(later),
    })),
    supervision: staff ? row.supervision : null,
    isChased: row.supervision !== 'none' && supervisionOf(dueReminders(ticket, now)) !== 'none',
    callback: staff && ticket.state === 'callback' ? toCallback(row, ticket, me, now) : null,
    entries: row.entries
      .filter((entry) => staff || !inner.includes(entry.road))
      .map((entry) => toEntry(entry, row.entries, staff, me)),
    photos: row.photos
      .filter((photo) => staff || !photo.staff || isLetThrough(row.entries, photo.seq))
      .map((photo) => ({ id: photo.id, by: photo.staff ? ('staff' as const) : ('requester' as const) })),
    returns: ticket.returns,
    reopens: ticket.reopens,
    endedAt: ticket.endedAt === null ? null : iso(ticket.endedAt),
    can: allowed.can,
    canReveal: allowed.canReveal,
  }
}

/** Steps among staff that would only confuse a resident: they learn the result by the next step. */
const inner: readonly string[] = [
  'finish-part',
  'countersign',
  'reject-settlement',
  'take-callback',
  'release-callback',
]

/** Who has the call in hand now: a hold that has run out is nobody's. */
const toCallback = (row: ViewRow, { caller, callbackFrom }: Ticket, me: Me, now: number) => ({
  holder:
    caller && caller.until > now
      ? {
          id: caller.personId,
          name: row.caller_name ?? '',
          isMe: caller.personId === me.personId,
          until: iso(caller.until),
        }
      : null,
  from: callbackFrom !== null && callbackFrom > now ? iso(callbackFrom) : null,
})

/** What gives an answer: a unit's, or the operator's at once. */
const settlements: readonly string[] = ['settle', 'answer-at-once']

/** What stands on a settlement: a verifier's yes, a no, or the next settlement. Only after a yes is it an answer. */
const isLetThrough = (entries: readonly Line[], seq: number | null): boolean =>
  entries.some((entry) => entry.seq === seq && entry.road === 'answer-at-once') ||
  entries.find((entry) => seq !== null && entry.seq > seq && verdicts.includes(entry.road))?.road === 'answer'

const verdicts: readonly string[] = ['answer', 'reject-settlement', 'settle']

const toEntry = (entry: Line, entries: readonly Line[], staff: boolean, me: Me) => {
  const resident = entry.role === 'requester' || entry.role === 'filer'
  const unverified = !staff && entry.road === 'settle' && !isLetThrough(entries, entry.seq)
  return {
    seq: entry.seq,
    road: entry.road,
    at: new Date(entry.at).toISOString(),
    from: entry.from,
    to: entry.to,
    who: {
      name: resident && entry.person !== me.personId ? maskName(entry.name ?? '') : (entry.name ?? ''),
      role: entry.role,
      unit: entry.unit,
    },
    text: unverified ? null : entry.text,
    note: staff ? entry.note : null,
    data: shown(entry.data),
  }
}

const hiddenData: readonly string[] = ['salt', 'matter']

const shown = (data: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).filter(([key]) => !hiddenData.includes(key)))
