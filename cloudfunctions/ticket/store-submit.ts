import type { State } from '../../src/domain/ticket/states'
import type { Ticket } from '../../src/domain/ticket/ticket'
import { chinaDay } from '../../src/domain/calendar/china-time'
import type { Area } from '../_database/areas'
import { FIRST_HASH, newSalt, textDigest, uuidOf } from '../_kernel/chain'
import type { Queries } from '../_kernel/database'
import type { Me } from '../_kernel/me'
import { Values } from '../_kernel/sql'
import { entryColumns } from './entry'
import { fromLaw } from './row'

export interface Matter {
  readonly text: string
  readonly publicText: string | null
  readonly place: string
  readonly longitude: number | null
  readonly latitude: number | null
  readonly area: Area
  readonly aboutUnit: string | null
  readonly aboutPerson: string | null
  readonly entryId: string
  readonly fingerprint: string
  /** Kept photos that go with it. */
  readonly photos: readonly string[]
}

const ENTRY_TYPES = {
  id: 'uuid',
  ticket_id: 'uuid',
  seq: 'integer',
  at: 'timestamptz',
  actor_id: 'uuid',
  data: 'jsonb',
} as const

/**
 * The ticket, its first entry and its photos in one statement: the new number, and how many of the photos were the filer's own
 * and still free. Null when the id is taken already.
 */
export const insertTicket = async (
  db: Queries,
  ticket: Ticket,
  matter: Matter,
): Promise<{ number: string; photos: number } | null> => {
  const values = new Values()
  const at = new Date(ticket.createdAt)
  const salt = newSalt()
  const entry = entryColumns({
    id: matter.entryId,
    ticketId: ticket.id,
    seq: 0,
    road: 'submit',
    from: null,
    to: ticket.state,
    at: ticket.createdAt,
    actorId: ticket.filerId,
    capacity: { role: ticket.filerId === ticket.requesterId ? 'requester' : 'filer', unitId: null },
    words: {
      text: null,
      note: null,
      // The matter's own text stands on the ticket; the chain holds its digest.
      data: {
        channel: ticket.channel,
        photos: matter.photos.length,
        salt,
        matter: textDigest(salt, matter.text, null),
      },
    },
    fingerprint: matter.fingerprint,
    prevHash: FIRST_HASH,
  })
  const [district, street, community, grid, building] = [
    ...matter.area.path,
    ...Array<null>(5 - matter.area.path.length).fill(null),
  ]
  const day = values.bind(chinaDay(ticket.createdAt).replace(/-/g, ''))
  const record = values.insert({
    id: ticket.id,
    ...fromLaw(ticket),
    channel: ticket.channel,
    text: matter.text,
    public_text: matter.publicText,
    place: matter.place,
    longitude: matter.longitude,
    latitude: matter.latitude,
    area_id: matter.area.id,
    district_id: district,
    street_id: street,
    community_id: community,
    grid_id: grid,
    building_id: building,
    requester_id: ticket.requesterId,
    filer_id: ticket.filerId,
    first_asked_id: ticket.firstAskedId,
    about_unit: matter.aboutUnit,
    about_person: matter.aboutPerson,
    created_at: at,
    changed_at: at,
    last_seq: 0,
    last_hash: entry.hash,
  })
  const numbered = record
    .replace('(id, ', '(number, id, ')
    .replace('values (', `values (${day}::text || '-' || lpad(nextval('ticket_number')::text, 6, '0'), `)
  const told = values.insertSelect(entry, ENTRY_TYPES)
  const [photos, owner, ticketId, entryId] = [matter.photos, ticket.filerId, ticket.id, matter.entryId].map((value) =>
    values.bind(value),
  )
  const [row] = await db.query<{ number: string; photos: number }>(
    `with made as (insert into ticket ${numbered} on conflict (id) do nothing returning id, number),
          told as (insert into entry ${told} from made),
          taken as (update photo set ticket_id = ${ticketId}::uuid, entry_id = ${entryId}::uuid
                     where id = any (${photos}::uuid[]) and owner_id = ${owner}::uuid and ticket_id is null and exists (select 1 from made)
                    returning 1)
     select number, (select count(*)::int from taken) as photos from made`,
    values.bound,
  )
  return row ?? null
}

export interface Submitted {
  readonly id: string
  readonly number: string
  readonly version: number
  readonly state: State
  readonly area_id: string
  readonly fingerprint: string
  readonly accept_due: string
}

/** What was said when this id was first submitted. */
export const findSubmitted = async (db: Queries, id: string): Promise<Submitted | undefined> =>
  (
    await db.query<Submitted>(
      `select t.id, t.number, t.version, t.state, t.area_id, e.fingerprint, t.clocks -> 0 ->> 'due' as accept_due
         from ticket t join entry e on e.ticket_id = t.id and e.seq = 0 where t.id = $1`,
      [id],
    )
  )[0]

/**
 * The person for whom somebody files: known by the phone they gave, else made without an identity, so that the matter
 * and its rating are theirs the day they bind that phone.
 */
export const requesterFor = async (
  db: Queries,
  who: { name: string; phone: string | null },
  ticketId: string,
  me: Me,
  at: number,
): Promise<string> => {
  if (who.phone !== null && who.phone === me.phone) return me.personId
  const made = who.phone === null ? uuidOf('on-behalf', ticketId) : uuidOf('phone', who.phone)
  const [row] = await db.query<{ id: string }>(
    `with known as (select id from person where phone = $2 order by (exists (select 1 from identity where person_id = person.id)) desc, created_at, id limit 1),
          made as (insert into person (id, phone, name, created_at) select $1, $2, $3, $4 where not exists (select 1 from known)
                   on conflict (id) do nothing)
     select coalesce((select id from known), $1::uuid) as id`,
    [made, who.phone, who.name, new Date(at)],
  )
  return row?.id ?? made
}
