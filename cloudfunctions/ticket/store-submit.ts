import type { State } from '../../src/domain/ticket/states'
import type { Ticket } from '../../src/domain/ticket/ticket'
import type { Area } from '../_database/areas'
import { FIRST_HASH, newSalt, textDigest } from '../_kernel/chain'
import type { Queries } from '../_kernel/database'
import type { Step } from '../_matter/entry'
import { insertMatter } from '../_matter/open-matter'
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
  /** How many photos of its origin's it shows, too. */
  readonly shared?: number
  /** The matter of another noun that it was made of. */
  readonly origin?: { readonly noun: string; readonly id: string }
  readonly byRule?: boolean
}

/**
 * The ticket, its first entry and its photos in one statement: the new number, and how many of the photos were the filer's own
 * and still free. Null when the id is taken already.
 */
export const insertTicket = async (
  db: Queries,
  ticket: Ticket,
  matter: Matter,
): Promise<{ number: string; photos: number } | null> => {
  const at = new Date(ticket.createdAt)
  const salt = newSalt()
  const first: Step = {
    id: matter.entryId,
    noun: 'ticket',
    subjectId: ticket.id,
    seq: 0,
    road: 'submit',
    from: null,
    to: ticket.state,
    at: ticket.createdAt,
    actorId: matter.byRule ? null : ticket.filerId,
    capacity: {
      role: matter.byRule ? 'rule' : ticket.filerId === ticket.requesterId ? 'requester' : 'filer',
      unitId: null,
    },
    words: {
      text: null,
      note: null,
      // The matter's own text stands on the ticket; the chain holds its digest.
      data: {
        channel: ticket.channel,
        photos: matter.photos.length + (matter.shared ?? 0),
        ...(matter.origin ? { origin: matter.origin } : {}),
        salt,
        matter: textDigest(salt, matter.text, null),
      },
    },
    fingerprint: matter.fingerprint,
    prevHash: FIRST_HASH,
  }
  const [district, street, community, grid, building] = [
    ...matter.area.path,
    ...Array<null>(5 - matter.area.path.length).fill(null),
  ]
  const record = {
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
    origin_noun: matter.origin?.noun ?? null,
    origin_id: matter.origin?.id ?? null,
    created_at: at,
    changed_at: at,
  }
  return insertMatter(db, {
    table: 'ticket',
    sequence: 'ticket_number',
    prefix: '',
    record,
    first,
    photos: matter.photos,
    owner: ticket.filerId,
  })
}

export interface Submitted {
  readonly id: string
  readonly number: string
  readonly version: number
  readonly state: State
  readonly area_id: string
  readonly fingerprint: string
  readonly accept_due: string
  readonly settle_due: string | null
}

/** What was said when this id was first submitted. */
export const findSubmitted = async (db: Queries, id: string): Promise<Submitted | undefined> =>
  (
    await db.query<Submitted>(
      `select t.id, t.number, t.version, t.state, t.area_id, e.fingerprint, t.clocks -> 0 ->> 'due' as accept_due,
              (select c ->> 'due' from jsonb_array_elements(t.clocks) c where c ->> 'name' = 'settle' limit 1) as settle_due
         from ticket t join entry e on e.subject_id = t.id and e.seq = 0 where t.id = $1`,
      [id],
    )
  )[0]
