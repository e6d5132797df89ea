import { randomUUID } from 'node:crypto'
import { done, refuse } from '../../src/domain/result'
import { mask } from '../../src/domain/text/mask'
import { open } from '../../src/domain/ticket/open'
import { tell } from '../../src/domain/ticket/tell'
import type { State } from '../../src/domain/ticket/states'
import { confidentialKinds } from '../../src/domain/ticket/queue'
import type { Call } from '../_kernel/call'
import { canonical, sha256 } from '../_kernel/chain'
import { areasOf, type Areas } from '../_database/areas'
import type { TicketAction } from './action'
import { placeOf } from '../_matter/place-of'
import { partiesOf } from '../_matter/requester-for'
import { tell as tellOf } from '../_matter/tell'
import { findSubmitted, insertTicket } from './store-submit'

/** A new matter. The client made the id: said twice, at once or later, it is one ticket. */
export const submit: TicketAction<'submit'> = async (call, said) => {
  const areas = await areasOf(call.db)
  const fingerprint = sha256(canonical(['submit', call.me.personId, said]))
  const found = placeOf(areas, said.place)
  if (!found.ok) return found
  const area = found.value
  const about = said.about ?? { unit: null, person: null }
  const parties = await partiesOf(call.db, { id: said.id, onBehalf: said.onBehalf, about }, call.me, call.at)
  if (!parties) return refuse('unknown-subject')
  const { requesterId, recusal } = parties
  const opened = open(call.me, { ...said, requesterId, areaPath: area.path, recusal }, call.at)
  if (!opened.ok) return opened
  const ticket = opened.value
  const entryId = randomUUID()
  const photos = [...new Set(said.photos)]
  const made = await insertTicket(call.db, ticket, {
    text: said.text,
    publicText: said.isPublic && !(confidentialKinds as readonly string[]).includes(said.kind) ? mask(said.text) : null,
    place: said.place.text,
    longitude: said.place.longitude,
    latitude: said.place.latitude,
    area,
    aboutUnit: about.unit,
    aboutPerson: about.person,
    entryId,
    fingerprint,
    photos,
  })
  if (made === null) return again(call, areas, said.id, fingerprint)
  if (made.photos !== photos.length) return refuse('photo-not-found')
  const told = tell({ road: 'submit', before: ticket, after: ticket, actor: call.me })
  if (requesterId !== call.me.personId)
    await tellOf(
      call.db,
      { noun: 'ticket', matter: ticket, number: made.number, entryId, actor: call.me },
      told,
      call.at,
    )
  return done(
    receipt(areas, { ...ticket, number: made.number, areaId: area.id, acceptDue: ticket.clocks[0]?.due ?? call.at }),
  )
}

const again = async (call: Call, areas: Areas, id: string, fingerprint: string) => {
  const before = await findSubmitted(call.db, id)
  if (!before || before.fingerprint !== fingerprint) return refuse('same-id-other-body')
  return done(receipt(areas, { ...before, areaId: before.area_id, acceptDue: Date.parse(before.accept_due) }))
}

interface Receipt {
  readonly id: string
  readonly number: string
  readonly version: number
  readonly state: State
  readonly areaId: string
  readonly acceptDue: number
}

const receipt = (areas: Areas, made: Receipt) => ({
  id: made.id,
  number: made.number,
  version: made.version,
  state: made.state,
  area: areas.pathOf(made.areaId).map(({ id, name, kind }) => ({ id, name, kind })),
  due: new Date(made.acceptDue).toISOString(),
})
