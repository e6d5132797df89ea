import { uuidOf } from '../_kernel/chain'
import type { Queries } from '../_kernel/database'

/**
 * The photos of the matter that a ticket was made of, as the ticket's own: rows of their own on the same cleaned files. False
 * unless all of them are that matter's. A photo that belongs to a matter is never dropped, so no row outlives its file.
 */
export const sharePhotos = async (
  db: Queries,
  originId: string,
  photos: readonly string[],
  ticketId: string,
  entryId: string,
): Promise<boolean> => {
  if (photos.length === 0) return true
  const made = await db.query(
    `insert into photo (id, owner_id, file_id, bytes, kept_at, subject_id, entry_id, by_staff)
     select n.id, p.owner_id, p.file_id, p.bytes, p.kept_at, $3, $4, p.by_staff
       from unnest($1::uuid[], $5::uuid[]) as n (photo, id) join photo p on p.id = n.photo where p.subject_id = $2
     returning 1`,
    [photos, originId, ticketId, entryId, photos.map((photo) => uuidOf('shared-photo', ticketId, photo))],
  )
  return made.length === photos.length
}
