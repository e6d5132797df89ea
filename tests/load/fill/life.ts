import { chinaDay } from '../../../src/domain/calendar/china-time'
import { decide } from '../../../src/domain/ticket/decide'
import { capacityOf } from '../../../src/domain/ticket/may'
import type { Ticket } from '../../../src/domain/ticket/ticket'
import { FIRST_HASH, newSalt, sha256, textDigest, uuidOf } from '../../../cloudfunctions/_kernel/chain'
import { Random } from '../../../cloudfunctions/_local/demo/random'
import { entryColumns, wordless, type Step } from '../../../cloudfunctions/_matter/entry'
import { iso } from '../../../cloudfunctions/_matter/times'
import { fromLaw } from '../../../cloudfunctions/ticket/row'
import { DEPARTMENTS } from '../district/places'
import { fateOf, momentsOf, type Leg } from './fates'
import { openMatter, type Opened } from './matter'
import { postsOf, take } from './roads'

type Row = Readonly<Record<string, unknown>>

/** Everything that the actions would have written of one matter, as rows. */
export interface Life {
  readonly ticket: Row
  readonly entries: readonly Row[]
  readonly slips: readonly Row[]
  readonly parts: readonly Row[]
  readonly photos: readonly Row[]
}

const JSON_COLUMNS = ['co_units', 'clocks', 'contact', 'settlement', 'ratings', 'attempts', 'data'] as const

/** JSON columns come from the stores as text to be bound; here a whole row travels as JSON. */
const unbound = (row: Row): Row => {
  const read = { ...row }
  for (const name of JSON_COLUMNS) if (typeof read[name] === 'string') read[name] = JSON.parse(read[name])
  return read
}

const sampleOf = (id: string): number =>
  Number.parseInt(sha256(`callback-sample:${id}`).slice(0, 8), 16) / 0x1_0000_0000

/** Lives the `n`th matter by the law itself: the same decisions, the same columns, the same chain as the actions make. */
export function live(n: number, now: number): Life {
  const random = new Random(`load-${n}`)
  const fate = fateOf(random)
  const moments = momentsOf(random, fate.legs, fate.ended, now)
  const opened = openMatter(random, n, moments[0] ?? now)
  const cast = { requester: opened.requester, branch: random.whole(0, DEPARTMENTS - 1) }
  let ticket = opened.ticket
  const photos: Row[] = photosOf(random.chance(0.2) ? 2 : 0, ticket, `submit-${n}`, uuidOf('submit', ticket.id), false)
  let end = entryColumns(submitted(opened, photos.length))
  const entries: Row[] = [end]
  const columns: Record<string, unknown> = {
    ...opened.row,
    answered_at: null,
    lead_since: null,
    changed_at: iso(ticket.createdAt),
  }
  const slips: Row[] = []
  const parts: Row[] = []

  const step = (leg: Leg, at: number): void => {
    const id = uuidOf('load-entry', String(n), String(entries.length))
    const taken = take(leg, ticket, cast, random, at, id)
    const posts = ticket.lead
      ? postsOf(ticket.lead.unitId).map(({ actor, held }) => ({
          personId: actor.personId,
          post: held.post,
          away: false,
        }))
      : []
    const facts = {
      at,
      posts,
      units: new Map(),
      categoryPath: [],
      sample: sampleOf(ticket.id),
      requesterReach: 'app' as const,
      ...taken.facts,
    }
    const decided = decide(taken.road, ticket, taken.actor, taken.input as never, facts)
    if (!decided.ok) throw new Error(`${leg} of ${fate.legs.join(' ')}: ${decided.code}`)
    const next = decided.value
    end = entryColumns({
      id,
      noun: 'ticket',
      subjectId: ticket.id,
      seq: entries.length,
      road: taken.road,
      from: ticket.state,
      to: next.state,
      at,
      actorId: taken.actor.isRule ? null : taken.actor.personId,
      capacity: capacityOf(taken.road, taken.actor, next.lead ? next : ticket),
      words: { ...wordless, ...taken.words },
      fingerprint: sha256(id),
      prevHash: String(end.hash),
    })
    entries.push(end)
    columns['changed_at'] = iso(at)
    if (leg === 'settle' && random.chance(0.2)) photos.push(...photosOf(1, ticket, `settle-${n}`, id, true))
    if (leg === 'dispatch') dispatched(next, at, taken.actor.personId, slips, parts)
    if (leg === 'dispatch') columns['lead_since'] = iso(at)
    if (leg === 'answer') columns['answered_at'] = iso(at)
    ticket = next
    if (leg === 'return' || leg === 'withdraw' || leg === 'finish-part')
      parts.forEach((part, index) => (parts[index] = { ...part, done_at: iso(at) }))
    if (leg === 'return') columns['lead_since'] = null
  }

  fate.legs.forEach((leg, index) => {
    const at = moments[index + 1] ?? now
    // Whoever helps has finished before the lead unit settles.
    if (leg === 'settle') for (const co of ticket.coUnits) if (co.doneAt === null) step('finish-part', at)
    step(leg, at)
  })
  // One in ten of those who never rated is called back instead of closed.
  if (fate.ended && ticket.state === 'callback') step('call-back', now - 1)
  const row = {
    id: ticket.id,
    number: numberOf(n, ticket),
    channel: ticket.channel,
    requester_id: ticket.requesterId,
    filer_id: ticket.filerId,
    first_asked_id: ticket.firstAskedId,
  }
  return {
    ticket: unbound({
      ...row,
      ...columns,
      ...fromLaw(ticket),
      created_at: iso(ticket.createdAt),
      last_seq: entries.length - 1,
      last_hash: end.hash,
    }),
    entries: entries.map(unbound),
    slips,
    parts,
    photos,
  }
}

const numberOf = (n: number, ticket: Ticket): string =>
  `${chinaDay(ticket.createdAt).replace(/-/g, '')}-${String(n + 1).padStart(6, '0')}`

function submitted({ ticket, filer, row }: Opened, photos: number): Step {
  const salt = newSalt()
  return {
    id: uuidOf('submit', ticket.id),
    noun: 'ticket',
    subjectId: ticket.id,
    seq: 0,
    road: 'submit',
    from: null,
    to: 'submitted',
    at: ticket.createdAt,
    actorId: filer.personId,
    capacity: { role: ticket.filerId === ticket.requesterId ? 'requester' : 'filer', unitId: null },
    words: { ...wordless, data: { channel: ticket.channel, photos, salt, matter: textDigest(salt, row.text, null) } },
    fingerprint: sha256(`load-${ticket.id}`),
    prevHash: FIRST_HASH,
  }
}

function dispatched(ticket: Ticket, at: number, by: string, slips: Row[], parts: Row[]): void {
  const made = { ticket_id: ticket.id, mode: 'assign', made_at: iso(at), made_by: by }
  if (ticket.lead)
    slips.push({ ...made, id: ticket.lead.slipId, unit_id: ticket.lead.unitId, part: 'lead', due_at: null })
  for (const co of ticket.coUnits) {
    slips.push({ ...made, id: co.slipId, unit_id: co.unitId, part: 'co', due_at: iso(co.due) })
    parts.push({ slip_id: co.slipId, ticket_id: ticket.id, unit_id: co.unitId, due_at: iso(co.due), done_at: null })
  }
}

function photosOf(count: number, ticket: Ticket, of: string, entry: string, byStaff: boolean): Row[] {
  const owner = byStaff ? (ticket.lead?.handlerId ?? ticket.filerId) : ticket.filerId
  return Array.from({ length: count }, (_, n) => {
    const id = uuidOf('load-photo', of, String(n))
    return {
      id,
      owner_id: owner,
      file_id: `cloud://load/photo/${id}`,
      bytes: 300_000,
      kept_at: iso(ticket.createdAt),
      subject_id: ticket.id,
      entry_id: entry,
      by_staff: byStaff,
    }
  })
}
