import { useCallback, useEffect, useRef } from 'react'
import type { Photos } from '../../gateway/use-photos'
import type { Submission } from './submission'

/**
 * The photos of a draft go into the row when the page opens, and what the cloud has taken goes into the draft. The others
 * live in the browser's memory and die with the page, so a draft does not remember them.
 */
export const useKeptPhotos = (
  { photos, reset }: Pick<Photos, 'photos' | 'reset'>,
  ofDraft: Submission['photos'],
  change: (part: Pick<Submission, 'photos'>) => void,
): void => {
  const first = useRef(ofDraft)
  useEffect(() => {
    if (first.current.length > 0) reset(first.current)
  }, [reset])
  const names = photos.flatMap((photo) => (photo.state === 'kept' ? [photo.id] : [])).join(' ')
  const before = useRef('')
  useEffect(() => {
    if (names === before.current) return
    before.current = names
    change({
      photos: photos.filter((photo) => photo.state === 'kept').map(({ id, preview }) => ({ id, src: preview })),
    })
  }, [names, photos, change])
}

/** A promise for the moment when no photo is on its way any more. */
export const useSettled = (sending: boolean): (() => Promise<void>) => {
  const waiting = useRef<(() => void)[]>([])
  const now = useRef(sending)
  now.current = sending
  useEffect(() => {
    if (!sending) for (const go of waiting.current.splice(0)) go()
  }, [sending])
  return useCallback(
    () => (now.current ? new Promise<void>((resolve) => waiting.current.push(resolve)) : Promise.resolve()),
    [],
  )
}
