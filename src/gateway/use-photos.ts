import { useCallback, useEffect, useRef, useState } from 'react'
import { call, rawCall } from './call'
import { carrier } from './carrier'
import { makeUpload } from './make-upload'
import { newId } from './new-id'
import { pickPhotos } from './pick-photos'
import type { PickedPhoto } from './picked-photo'

export interface Photo {
  readonly id: string
  readonly src: string
  /** What a draft may remember of how it looks. */
  readonly preview: string
  readonly state: 'sending' | 'kept' | 'failed'
  readonly progress: number
  /** Why it failed. */
  readonly code: string | null
}

/** A photo that the cloud has, as a draft remembers it. */
export interface KeptPhoto {
  readonly id: string
  readonly src: string
}

interface Held extends Photo {
  readonly picked: PickedPhoto | null
  readonly fileId: string | null
}

export interface Photos {
  readonly photos: readonly Photo[]
  /** The ids that the cloud has. */
  readonly kept: readonly string[]
  readonly sending: boolean
  add(): Promise<void>
  retry(id: string): void
  remove(id: string): void
  reset(photos?: readonly KeptPhoto[]): void
}

const upload = makeUpload(carrier, rawCall)
const asKept = (photo: KeptPhoto): Held => ({
  ...photo,
  preview: photo.src,
  state: 'kept',
  progress: 1,
  code: null,
  picked: null,
  fileId: null,
})

/** Photos of one matter: they travel while the person still writes, each by itself, each to be tried again. */
export const usePhotos = (most: number): Photos => {
  const [held, hold] = useState<readonly Held[]>([])
  const count = useRef(0)
  count.current = held.length
  const here = useRef(true)
  useEffect(() => {
    here.current = true
    return () => {
      here.current = false
    }
  }, [])

  const change = useCallback((id: string, part: Partial<Held>) => {
    if (here.current) hold((all) => all.map((each) => (each.id === id ? { ...each, ...part } : each)))
  }, [])
  const start = useCallback(
    async (id: string, picked: PickedPhoto, fileId: string | null) => {
      const done = await upload({ id, photo: picked, fileId }, (progress) => change(id, { progress }))
      change(id, done.ok ? { state: 'kept', progress: 1 } : { state: 'failed', code: done.code, fileId: done.fileId })
    },
    [change],
  )

  const add = useCallback(async () => {
    const picked = await pickPhotos(most - count.current)
    const fresh = picked.slice(0, most - count.current).map((photo): Held => ({
      id: newId(),
      src: photo.src,
      preview: photo.preview,
      state: 'sending',
      progress: 0,
      code: null,
      picked: photo,
      fileId: null,
    }))
    hold((all) => [...all, ...fresh])
    for (const each of fresh) if (each.picked) void start(each.id, each.picked, null)
  }, [most, start])

  const retry = useCallback(
    (id: string) => {
      const again = held.find((each) => each.id === id)
      if (again?.state !== 'failed' || !again.picked) return
      change(id, { state: 'sending', progress: again.fileId ? 1 : 0, code: null })
      void start(id, again.picked, again.fileId)
    },
    [held, change, start],
  )
  const remove = useCallback(
    (id: string) => {
      const gone = held.find((each) => each.id === id)
      hold((all) => all.filter((each) => each.id !== id))
      // What the cloud has and no matter will use is taken back; should that fail, it is swept up there later.
      if (gone?.state === 'kept') void call('file', 'drop', { id })
    },
    [held],
  )
  const reset = useCallback((photos: readonly KeptPhoto[] = []) => hold(photos.map(asKept)), [])

  return {
    photos: held,
    kept: held.filter((each) => each.state === 'kept').map((each) => each.id),
    sending: held.some((each) => each.state === 'sending'),
    add,
    retry,
    remove,
    reset,
  }
}
