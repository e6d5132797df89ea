import { photoBytes, type FileContract } from '../../src/contract/file'
import { done, refuse } from '../../src/domain/result'
import type { Action } from '../_kernel/call'
import { cleanPhoto } from './photo'

/** Where clients upload to; nothing else may be taken into keeping. */
const INCOMING = /^cloud:\/\/[^/]+\/incoming\//

/** What was uploaded is looked at, cleaned and stored anew; the original goes away whatever comes of it. */
export const keep: Action<FileContract, 'keep'> = async (call, said) => {
  if (!INCOMING.test(said.fileId)) return refuse('no-such-file')
  const [before] = await call.db.query<{ owner_id: string; bytes: number }>(
    'select owner_id, bytes from photo where id = $1',
    [said.id],
  )
  if (before)
    return before.owner_id === call.me.personId
      ? done({ id: said.id, bytes: before.bytes })
      : refuse('same-id-other-body')
  const { files } = call.ports
  const raw = await files.read(said.fileId).catch(() => null)
  if (!raw) return refuse('no-such-file')
  const large = raw.length > photoBytes
  const photo = large ? null : cleanPhoto(raw)
  if (!photo) {
    await files.remove([said.fileId])
    return refuse(large ? 'photo-too-large' : 'not-a-photo')
  }
  const fileId = await files.write(`photo/${said.id}.${photo.kind}`, photo.bytes)
  const made = await call.db.query(
    'insert into photo (id, owner_id, file_id, bytes, kept_at) values ($1, $2, $3, $4, $5) on conflict (id) do nothing returning id',
    [said.id, call.me.personId, fileId, photo.bytes.length, new Date(call.at)],
  )
  // Last of all: a call that broke off halfway can be made again.
  await files.remove([said.fileId])
  return made.length === 1 ? done({ id: said.id, bytes: photo.bytes.length }) : refuse('same-id-other-body')
}
