import { randomUUID } from 'node:crypto'
import { propose as proposed } from '../../src/domain/exchange/open'
import { capacityOf, speakers } from '../../src/domain/exchange/may'
import type { ListingState } from '../../src/domain/exchange/states'
import { tellListing } from '../../src/domain/exchange/tell'
import { unitsOf } from '../../src/domain/person/actor'
import { done, refuse, type Result } from '../../src/domain/result'
import { areasOf, type Area } from '../_database/areas'
import type { Call } from '../_kernel/call'
import { canonical, FIRST_HASH, sha256 } from '../_kernel/chain'
import { insertMatter } from '../_matter/open-matter'
import { tell } from '../_matter/tell'
import type { ExchangeAction } from './action'
import { contactFor } from './contacts'
import { fromListing } from './listing-row'
import { findMade } from './store'

/** A line for a list: published at once by its own side; a need that a resident raises waits for the community. */
export const propose: ExchangeAction<'propose'> = async (call, said) => {
  const fingerprint = sha256(canonical(['propose', call.me.personId, said]))
  const place = await placeOf(call, said)
  if (!place.ok) return place
  const { area, unitId, contacts } = place.value
  const until = said.until === null ? null : Date.parse(said.until)
  const opened = proposed(
    call.me,
    {
      id: said.id,
      kind: said.kind,
      unitId,
      contacts,
      areaPath: area.path,
      quantity: said.quantity,
      until,
      isPublished: said.publish,
    },
    call.at,
  )
  if (!opened.ok) return opened
  const listing = opened.value
  const [at, entryId] = [new Date(call.at), randomUUID()]
  const [district, street = null, community = null] = area.path
  const made = await insertMatter(call.db, {
    table: 'listing',
    sequence: 'listing_number',
    prefix: said.kind === 'resource' ? 'Z' : 'X',
    record: {
      id: listing.id,
      ...fromListing(listing),
      kind: listing.kind,
      title: said.title,
      text: said.text,
      unit_id: listing.unitId,
      area_id: area.id,
      district_id: district,
      street_id: street,
      community_id: community,
      requester_id: listing.requesterId,
      proposer_id: call.me.personId,
      published_at: listing.state === 'open' ? at : null,
      created_at: at,
      changed_at: at,
    },
    first: {
      id: entryId,
      noun: 'listing',
      subjectId: listing.id,
      seq: 0,
      road: 'propose',
      from: null,
      to: listing.state,
      at: call.at,
      actorId: call.me.personId,
      capacity: capacityOf(call.me, listing, false),
      words: { text: wordsOf(said), note: null, data: { kind: said.kind, quantity: said.quantity } },
      fingerprint,
      prevHash: FIRST_HASH,
    },
    photos: [],
    owner: call.me.personId,
  })
  if (!made) return again(call, said.id, fingerprint)
  await tell(
    call.db,
    { noun: 'listing', matter: listing, number: made.number, entryId, actor: call.me },
    tellListing({ road: 'propose', after: listing }),
    call.at,
  )
  return done({ id: listing.id, number: made.number, version: 1, state: listing.state })
}

/** What a line says, as the history keeps it. */
export const wordsOf = ({ title, text }: { title: string; text: string }): string =>
  text === '' ? title : `${title}\n${text}`

interface Place {
  readonly area: Area
  readonly unitId: string | null
  readonly contacts: readonly string[]
}

const placeOf = async (
  call: Call,
  said: { kind: string; area: string | null; unit: string | null },
): Promise<Result<Place>> => {
  const areas = await areasOf(call.db)
  if (said.kind !== 'resource') {
    const id = said.area ?? ownArea(call) ?? call.me.homeId
    const chosen = id === null ? undefined : areas.get(id)
    const area = chosen && areas.pathOf(chosen.id).find(({ kind }) => kind === 'community')
    return area ? done({ area, unitId: null, contacts: [] }) : refuse('community-not-chosen')
  }
  const contacts = await contactFor(call.db, call.me.personId)
  const own = [...new Set([...unitsOf(call.me), ...contacts])]
  const unitId = said.unit ?? (own.length === 1 ? (own[0] ?? null) : null)
  if (unitId === null) return refuse('unit-not-chosen')
  const [row] = await call.db.query<{ area_id: string }>('select area_id from unit where id = $1', [unitId])
  const area =
    row &&
    areas
      .pathOf(row.area_id)
      .filter(({ kind }) => kind !== 'grid' && kind !== 'building')
      .at(-1)
  if (!area) return refuse('unknown-unit')
  return done({ area, unitId, contacts: contacts.includes(unitId) ? [call.me.personId] : [] })
}

/** The community that somebody speaks for, when it is one alone. */
export const ownArea = ({ me }: Call): string | null => {
  const own = new Set(
    me.assignments.flatMap(({ role, areaId }) => (areaId !== null && speakers.includes(role) ? [areaId] : [])),
  )
  return own.size === 1 ? ([...own][0] ?? null) : null
}

const again = async (call: Call, id: string, fingerprint: string) => {
  const before = await findMade(call.db, 'listing', id)
  if (!before || before.fingerprint !== fingerprint) return refuse('same-id-other-body')
  return done({ id, number: before.number, version: before.version, state: before.state as ListingState })
}
