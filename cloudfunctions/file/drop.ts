import type { FileContract } from '../../src/contract/file'
import { done, refuse } from '../../src/domain/result'
import type { Action } from '../_kernel/call'

export const drop: Action<FileContract, 'drop'> = async (call, said) => {
  const [photo] = await call.db.query<{ file_id: string }>(
    'delete from photo where id = $1 and owner_id = $2 and subject_id is null returning file_id',
    [said.id, call.me.personId],
  )
  if (!photo) return refuse('not-found')
  await call.ports.files.remove([photo.file_id])
  return done({ id: said.id })
}
