import { mayRead } from '../../src/domain/post/may'
import { done } from '../../src/domain/result'
import type { BoardAction } from './action'
import { lawColumns, toLaw, type LawRow } from './row'

interface Row extends LawRow {
  photo_id: string
  file_id: string
}

/** Signed addresses of pictures, for whoever may read the post that each belongs to; the others are left out. */
export const pictures: BoardAction<'pictures'> = async (call, said) => {
  const rows = await call.db.query<Row>(
    `select p.id as photo_id, p.file_id, ${lawColumns} from photo p join post t on t.id = p.subject_id where p.id = any ($1::uuid[])`,
    [said.photos],
  )
  const shown = rows.filter((row) => mayRead(call.me, toLaw(row)))
  if (shown.length === 0) return done({ photos: [] })
  const addresses = await call.ports.files.addresses(shown.map((row) => row.file_id))
  return done({
    photos: shown.flatMap((row) => {
      const address = addresses.get(row.file_id)
      return address === undefined ? [] : [{ id: row.photo_id, address }]
    }),
  })
}
