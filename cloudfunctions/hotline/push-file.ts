import { randomUUID } from 'node:crypto'
import type { HotlinePush } from '../../src/contract/hotline-push'
import { isOpen } from '../../src/domain/call/phone-call'
import { nobody } from '../../src/domain/law/recusal'
import { areasOf } from '../_database/areas'
import type { Call } from '../_kernel/call'
import { requesterFor } from '../_matter/requester-for'
import type { TicketDesk } from '../_matter/ticket-desk'
import type { Go } from './push-go'
import type { LoadedCall } from './store'

type Matter = NonNullable<HotlinePush['matter']>

/**
 * What the call centre wrote down becomes a ticket of the caller's, accepted at once when it names a category that we know.
 * Without a place of ours it cannot: it lies on the desk then, typed already, for an operator to file. A call that has its ticket, or was
 * found to be nobody's matter, gets no other.
 */
export const filePushed = async (
  call: Call,
  go: Go,
  loaded: LoadedCall,
  matter: Matter,
  tickets: TicketDesk,
): Promise<LoadedCall> => {
  const { state, ticketId, requesterId } = loaded.matter
  if (ticketId !== null || state === 'void') return loaded
  const area = matter.area === null ? undefined : (await areasOf(call.db)).get(matter.area)
  if (!area || area.kind === 'district') return leaveOnDesk(call, go, loaded, matter)
  const caller =
    requesterId ?? (await requesterFor(call.db, { name: '', phone: loaded.phone }, loaded.matter.id, call.me, call.at))
  const filed = await tickets.file(call, {
    id: randomUUID(),
    origin: { noun: 'call', id: loaded.matter.id },
    channel: 'hotline',
    kind: 'help',
    text: matter.text,
    place: matter.place,
    areaId: area.id,
    point: null,
    requesterId: caller,
    byRule: true,
    about: { unit: null, person: null },
    recusal: nobody,
    photos: [],
    category: (await isCategory(call, matter.category)) ? matter.category : null,
  })
  if (!filed.ok) throw new Error(`a pushed matter was refused: ${filed.code}`)
  return go(loaded, 'file', {
    input: { ticketId: filed.value.id, requesterId: caller, recusal: nobody, emergency: null },
    columns: { draft: null },
    words: { data: { ticket: filed.value.number, emergency: null } },
  })
}

/** A category that we do not know is the dispatcher's to find; the matter itself is not held up for it. */
const isCategory = async ({ db }: Call, category: string | null): Promise<boolean> =>
  category !== null && (await db.query('select 1 from category where id = $1', [category])).length > 0

/** It has to be somebody's work: an ended or missed one waits to be filed like any call that was hung up. */
const leaveOnDesk = async (call: Call, go: Go, before: LoadedCall, matter: Matter): Promise<LoadedCall> => {
  let loaded = before
  if (loaded.matter.state === 'ringing' || loaded.matter.state === 'missed')
    loaded = await go(await go(loaded, 'connect', { input: { operatorId: null } }), 'hang-up', { input: {} })
  if (!isOpen(loaded.matter)) return loaded
  const draft = { text: matter.text, place: { text: matter.place }, category: matter.category }
  await call.db.query(
    `update call set draft = $2, draft_revision = draft_revision + 1 where id = $1 and coalesce(draft ->> 'text', '') = ''`,
    [loaded.matter.id, JSON.stringify(draft)],
  )
  return loaded
}
