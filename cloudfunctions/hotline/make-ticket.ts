import { decide } from '../../src/domain/call/decide'
import type { Emergency } from '../../src/domain/call/states'
import { nobody, type Recusal } from '../../src/domain/law/recusal'
import { done, refuse, type Result } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import type { Call } from '../_kernel/call'
import type { Queries } from '../_kernel/database'
import { placeOf, pointOf, type SaidPlace } from '../_matter/place-of'
import { recusalOf } from '../_matter/recusal'
import { requesterFor } from '../_matter/requester-for'
import type { Filing } from '../_matter/ticket-desk'
import { room } from './room'
import type { LoadedCall } from './store'

/** What both ways of making a ticket say. */
interface SaidMatter {
  readonly text: string
  readonly name: string
  readonly place: SaidPlace & { readonly text: string }
  readonly about: { readonly unit: string | null; readonly person: string | null } | null
  readonly emergency: Emergency | null
}

export interface Drafted {
  readonly filing: Omit<Filing, 'id' | 'kind'>
  readonly requesterId: string
  readonly recusal: Recusal
}

/** The law is asked before anything is made: a refusal leaves no person and no ticket behind. */
const allowed = (call: Call, loaded: LoadedCall, road: 'file' | 'answer-now'): Result<unknown> =>
  decide(
    road,
    loaded.matter,
    call.me,
    { ticketId: '', requesterId: '', recusal: nobody, emergency: null },
    room.facts(loaded, {}, call.at),
  )

/** What was typed becomes a ticket of the caller's: known by their number, else made without an identity. */
export const draftTicket = async (
  call: Call,
  loaded: LoadedCall,
  road: 'file' | 'answer-now',
  said: SaidMatter,
): Promise<Result<Drafted>> => {
  const may = allowed(call, loaded, road)
  if (!may.ok) return may
  const found = placeOf(await areasOf(call.db), said.place)
  if (!found.ok) return found
  const about = said.about ?? { unit: null, person: null }
  const recusal = await recusalOf(call.db, about)
  if (!recusal) return refuse('unknown-subject')
  const requesterId = await callerOf(call, loaded, said.name)
  return done({
    requesterId,
    recusal,
    filing: {
      origin: { noun: 'call', id: loaded.matter.id },
      channel: 'hotline',
      text: said.text,
      place: said.place.text,
      areaId: found.value.id,
      point: pointOf(said.place),
      requesterId,
      byRule: false,
      about,
      recusal,
      photos: [],
    },
  })
}

/** Who rings: their own name is never overwritten, and one that nobody gave yet is kept. */
const callerOf = async (call: Call, { matter, phone }: LoadedCall, name: string): Promise<string> => {
  const known = matter.requesterId
  const id = known ?? (await requesterFor(call.db, { name, phone }, matter.id, call.me, call.at))
  if (known !== null && name !== '') await nameStranger(call.db, id, name)
  return id
}

const nameStranger = async (db: Queries, id: string, name: string): Promise<void> => {
  await db.query(
    `update person set name = $2 where id = $1 and name = '' and not exists (select 1 from identity where person_id = $1)`,
    [id, name],
  )
}

/** The ticket that a call became, as its answer names it. */
export const ticketOf = async (
  db: Queries,
  call: string,
): Promise<{ id: string; number: string; due: string | null } | null> => {
  const [row] = await db.query<{ id: string; number: string; due_at: Date | null }>(
    'select k.id, k.number, k.due_at from call t join ticket k on k.id = t.ticket_id where t.id = $1',
    [call],
  )
  return row ? { id: row.id, number: row.number, due: row.due_at?.toISOString() ?? null } : null
}
