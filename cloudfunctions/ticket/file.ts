import { randomUUID } from 'node:crypto'
import { ruleActor } from '../../src/domain/person/actor'
import { done, refuse, type Result } from '../../src/domain/result'
import { open } from '../../src/domain/ticket/open'
import { tell } from '../../src/domain/ticket/tell'
import { areasOf } from '../_database/areas'
import type { Call } from '../_kernel/call'
import { canonical, sha256 } from '../_kernel/chain'
import { tell as tellOf } from '../_matter/tell'
import { msOr } from '../_matter/times'
import type { Filed, Filing, TicketDesk } from '../_matter/ticket-desk'
import { acceptByRule, answerAtOnce } from './at-once'
import { sharePhotos } from './share-photos'
import { findSubmitted, insertTicket } from './store-submit'

/** A matter of another noun becomes a ticket, in that noun's transaction: asked twice, it is one. */
const file = async (call: Call, filing: Filing): Promise<Result<Filed>> => {
  const area = (await areasOf(call.db)).get(filing.areaId)
  if (!area || area.kind === 'district') return refuse('unknown-area')
  const actor = filing.byRule ? ruleActor : call.me
  const opened = open(actor, { ...filing, areaPath: area.path, vouched: true }, call.at)
  if (!opened.ok) return opened
  const ticket = opened.value
  const entryId = randomUUID()
  const fingerprint = sha256(canonical(['file', filing.origin, filing.id]))
  const [photos, shared] = [[...new Set(filing.photos)], [...new Set(filing.shared)]]
  const made = await insertTicket(call.db, ticket, {
    text: filing.text,
    publicText: null,
    place: filing.place,
    longitude: filing.point?.longitude ?? null,
    latitude: filing.point?.latitude ?? null,
    area,
    aboutUnit: filing.about.unit,
    aboutPerson: filing.about.person,
    entryId,
    fingerprint,
    photos,
    shared: shared.length,
    origin: filing.origin,
    byRule: filing.byRule,
  })
  if (made === null) {
    const before = await findSubmitted(call.db, filing.id)
    if (!before || before.fingerprint !== fingerprint) return refuse('same-id-other-body')
    const { id, number, version, state } = before
    return done({
      id,
      number,
      version,
      state,
      acceptDue: Date.parse(before.accept_due),
      settleDue: msOr(before.settle_due),
      isNew: false,
    })
  }
  if (made.photos !== photos.length) return refuse('photo-not-found')
  if (!(await sharePhotos(call.db, filing.origin.id, shared, ticket.id, entryId))) return refuse('photo-not-found')
  if (filing.byRule || filing.requesterId !== call.me.personId) {
    const told = tell({ road: 'submit', before: ticket, after: ticket, actor })
    await tellOf(call.db, { noun: 'ticket', matter: ticket, number: made.number, entryId, actor }, told, call.at)
  }
  const acceptDue = ticket.clocks[0]?.due ?? call.at
  const filed = { id: ticket.id, number: made.number, acceptDue, isNew: true }
  if (!filing.category) return done({ ...filed, version: 1, state: ticket.state, settleDue: null })
  const accepted = await acceptByRule(call, ticket.id, filing.category, filing.urgency ?? null)
  return accepted.ok ? done({ ...filed, ...accepted.value }) : accepted
}

/** Recusal only grows, so that it needs no step of the ticket's own: its row waits for whoever holds it now. */
const keepOut: TicketDesk['keepOut'] = async (call, origin, recusal) => {
  await call.db.query(
    `update ticket set recused_units = array(select distinct unnest(recused_units || $3::text[])),
                       recused_persons = array(select distinct unnest(recused_persons || $4::uuid[]))
      where origin_noun = $1 and origin_id = $2`,
    [origin.noun, origin.id, recusal.unitIds, recusal.personIds],
  )
}

export const ticketDesk: TicketDesk = { file, answerAtOnce, keepOut }
