import { mayRead } from '../../src/domain/letter/may'
import { done, refuse } from '../../src/domain/result'
import type { LetterAction } from './action'
import { readLaw } from './store'

/** Signed addresses of a letter's photos, for its writer and its desk. */
export const photos: LetterAction<'photos'> = async (call, said) => {
  const letter = await readLaw(call.db, said.letter, call.at)
  if (!letter || !mayRead(call.me, letter)) return refuse('not-found')
  const kept = await call.db.query<{ id: string; file_id: string }>(
    'select p.id, p.file_id from photo p where p.subject_id = $1 order by p.kept_at, p.id',
    [said.letter],
  )
  if (kept.length === 0) return done({ photos: [] })
  const addresses = await call.ports.files.addresses(kept.map((photo) => photo.file_id))
  return done({
    photos: kept.flatMap((photo) => {
      const address = addresses.get(photo.file_id)
      return address === undefined ? [] : [{ id: photo.id, address }]
    }),
  })
}
