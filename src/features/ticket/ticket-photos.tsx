import { useEffect, useRef } from 'react'
import { KeptPhotos } from '../../forms/kept-photos'
import { useCall } from '../../gateway/use-call'
import { Words } from '../../ui/words'
import { sayRefusal } from '../../words/refusals'
import type { View } from './facts'

interface TicketPhotosProps {
  view: View
  by: View['photos'][number]['by']
}

/** The photos of one side; addresses are signed, expire, and are only asked for when there is something to see. */
export function TicketPhotos({ view, by }: TicketPhotosProps) {
  const ids = view.photos.filter((photo) => photo.by === by).map((photo) => photo.id)
  const { data, problem, reload } = useCall('ticket', 'photos', ids.length === 0 ? null : { ticket: view.id })
  useChanged(ids.join(' '), reload)
  if (ids.length === 0) return null
  if (problem && !data)
    return (
      <Words size="small" tone="hint">
        {`照片现在看不了：${sayRefusal(problem.code)}`}
      </Words>
    )
  return <KeptPhotos photos={(data?.photos ?? []).filter((photo) => ids.includes(photo.id))} />
}

/** The same question has another answer once photos have been added. */
const useChanged = (ids: string, then: () => Promise<void>): void => {
  const before = useRef(ids)
  useEffect(() => {
    if (before.current === ids) return
    before.current = ids
    void then()
  }, [ids, then])
}
