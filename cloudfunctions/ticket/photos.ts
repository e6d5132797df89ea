import { done, refuse } from '../../src/domain/result'
import { mayRead, readsAsStaff } from '../../src/domain/ticket/may'
import type { Call } from '../_kernel/call'
import type { TicketAction } from './action'
import { lawColumns, toLaw, type LawRow } from './row'

interface Kept {
  readonly id: string
  readonly file_id: string
}

const addressed = async (call: Call, kept: readonly Kept[]) => {
  if (kept.length === 0) return done({ photos: [] })
  const addresses = await call.ports.files.addresses(kept.map((photo) => photo.file_id))
  return done({
    photos: kept.flatMap((photo) => {
      const address = addresses.get(photo.file_id)
      return address === undefined ? [] : [{ id: photo.id, address }]
    }),
  })
}

/** What staff attached to a settlement is part of the answer: it is shown once a verifier has let that settlement through. */
const LET_THROUGH = `(
  select v.road from entry v where v.subject_id = p.subject_id and v.seq > e.seq and v.road in ('answer', 'reject-settlement', 'settle')
   order by v.seq limit 1) = 'answer'`

/** Signed addresses of a ticket's photos, for whoever may read the ticket. */
export const photos: TicketAction<'photos'> = async (call, said) => {
  const [row] = await call.db.query<LawRow>(`select ${lawColumns} from ticket t where t.id = $1`, [said.ticket])
  const ticket = row && toLaw(row)
  if (!ticket || !mayRead(call.me, ticket)) return refuse('not-found')
  const kept = await call.db.query<Kept>(
    `select p.id, p.file_id from photo p left join entry e on e.id = p.entry_id
      where p.subject_id = $1 and ($2::boolean or not p.by_staff or ${LET_THROUGH}) order by p.kept_at, p.id`,
    [said.ticket, readsAsStaff(call.me, ticket)],
  )
  return addressed(call, kept)
}

/** Pictures of what was done, on matters that are public: staff's own photos only, never a resident's. */
export const pictures: TicketAction<'pictures'> = async (call, said) => {
  const kept = await call.db.query<Kept>(
    `select p.id, p.file_id from photo p join ticket t on t.id = p.subject_id
      where p.id = any ($1::uuid[]) and p.by_staff and t.public_text is not null and t.answered_at is not null`,
    [said.photos],
  )
  return addressed(call, kept)
}
