import { photoBytes } from '../contract/file'
import { Lost, type Carrier } from './carrying'
import type { RawCall } from './make-call'
import { isUnsent, problem, type Problem } from './outcome'
import type { PickedPhoto } from './picked-photo'

export interface Upload {
  readonly id: string
  readonly photo: PickedPhoto
  /** The `cloud://` id of an upload that arrived and was not kept yet: a retry then only asks again to keep it. */
  readonly fileId: string | null
}

export type Uploaded = { readonly ok: true } | (Problem & { readonly fileId: string | null })

/** Storage first, then the cloud looks at it and takes it into keeping. Each half may be tried again by itself. */
export const makeUpload =
  (carrier: Pick<Carrier, 'upload'>, call: RawCall) =>
  async ({ id, photo, fileId }: Upload, progress: (share: number) => void): Promise<Uploaded> => {
    if (photo.bytes > photoBytes) return { ...problem('photo-too-large'), fileId: null }
    let arrived = fileId
    try {
      arrived ??= await carrier.upload(`incoming/${id}.${photo.extension}`, photo, progress)
    } catch (error) {
      if (!(error instanceof Lost)) throw error
      return { ...problem(error.code), fileId: null }
    }
    progress(1)
    const kept = await call('file', 'keep', { id, fileId: arrived })
    // What was looked at and refused is gone from storage: a retry has to bring it again.
    return kept.ok ? { ok: true } : { ...kept, fileId: isUnsent(kept) ? arrived : null }
  }
